import { useEffect, useState } from 'react'
import type { CptsDataset } from '../../domain/cpts/cpts.ts'
import { fromCopy } from '../../session/published-file.ts'
import { remembered } from '../../session/remembered.ts'
import type { EarlierEdition } from '../../storage/earlier-edition.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'

/** The edition that this device had read before the published one; null for none, undefined until that is known. */
export function useEarlier(): EarlierEdition | null | undefined {
  const { region } = useRegion()
  const { earlier } = useSession()
  const published = useRegionRecords()?.published?.dataset ?? null
  const [found, setFound] = useState<{
    readonly of: CptsDataset
    readonly edition: EarlierEdition | null
  } | null>(null)
  useEffect(() => {
    if (!published) return
    let isLeft = false
    void Promise.all([earlier(), textOf(published)])
      .then(([editions, text]) => editions.read(region, text))
      .catch(() => null)
      .then((read) => {
        // A device that does not answer has nothing to compare with.
        if (!isLeft) setFound({ of: published, edition: read?.ok ? read.value : null })
      })
    return () => {
      isLeft = true
    }
  }, [earlier, published, region])
  if (!published) return null
  return found?.of === published ? found.edition : undefined
}

/** Notes that what changed since the earlier edition was seen. */
export function useSeen(isSeen: boolean): void {
  const { region } = useRegion()
  const { earlier } = useSession()
  const published = useRegionRecords()?.published?.dataset ?? null
  useEffect(() => {
    if (!isSeen || !published) return
    void Promise.all([earlier(), textOf(published)])
      .then(([editions, text]) => editions.see(region, text))
      // It is told once more then.
      .catch(() => {})
  }, [isSeen, earlier, published, region])
}

/** What an earlier edition holds; null where it is damaged. */
export const datasetOf = remembered(
  ({ region, edition, readAt, text }: EarlierEdition): CptsDataset | null =>
    fromCopy({ region, edition, readAt, text })?.dataset ?? null,
)

/** A published file as the device keeps it. */
async function textOf(dataset: CptsDataset): Promise<string> {
  const { asReadHere, datasetJson } = await import('../../data/export/dataset-json.ts')
  return datasetJson(asReadHere(dataset))
}
