import type { DatasetProblem } from '../data/cpts-dataset.ts'
import { type PublishedFile, readPublished } from '../data/published-records.ts'
import {
  type Cpts,
  type CptsDataset,
  editionOf,
  type UnreadableRecord,
} from '../domain/cpts/cpts.ts'
import { byId } from '../domain/edits/dataset-diff.ts'
import { regionOf } from '../domain/units/regions.ts'
import type { EditOrigin } from '../storage/edit-origin.ts'
import type { PublishedCopy } from '../storage/published-copy.ts'

/** A published file that could be read; `current` where it is the one that the server gives now. */
export interface Published {
  readonly dataset: CptsDataset
  readonly problems: readonly DatasetProblem[]
  /** ISO instant, UTC. */
  readonly readAt: string
  readonly current: boolean
}

/** Why the file that the server gives is not the one in use. `older`: its edition is lower than one that was seen here. */
export type Trouble = Exclude<PublishedFile['kind'], 'read'> | 'older'

/** What is in use: the file just read, unless it cannot be or is older than the last good one. */
export function fileInUse(
  file: PublishedFile,
  good: Published | null,
  readAt: string,
): { readonly published: Published | null; readonly trouble: Trouble | null } {
  const kept = good && { ...good, current: false }
  if (file.kind !== 'read') return { published: kept, trouble: file.kind }
  const { dataset, problems } = file
  if (good && editionOf(dataset) < editionOf(good.dataset))
    return { published: kept, trouble: 'older' }
  const whole = withLastGood(dataset, good?.dataset ?? null)
  return { published: { dataset: whole, problems, readAt, current: true }, trouble: null }
}

/**
 * The records that a file holds but cannot be read are not gone: what was last read of them stays in use.
 *
 * Shape: each stands where its unreadable text does, which is marked `lastGood` and is what is published back.
 */
function withLastGood(dataset: CptsDataset, good: CptsDataset | null): CptsDataset {
  const { unreadable = [] } = dataset
  const [here, before] = [byId(dataset), byId(good ?? { cpts: [] })]
  const lastGood = new Map<UnreadableRecord, Cpts>()
  for (const one of unreadable) {
    const last = one.id === null || here.has(one.id) ? undefined : before.get(one.id)
    if (last) lastGood.set(one, last)
  }
  if (lastGood.size === 0) return dataset
  const after = (id: string | null): readonly Cpts[] =>
    unreadable.flatMap((one) => (one.after === id ? (lastGood.get(one) ?? []) : []))
  return {
    ...dataset,
    cpts: [...after(null), ...dataset.cpts.flatMap((each) => [each, ...after(each.id)])],
    unreadable: unreadable.map((one) => (lastGood.has(one) ? { ...one, lastGood: true } : one)),
  }
}

/** The latest edition; of two with the same number, the first. */
export function latest(all: readonly (Published | null)[]): Published | null {
  return all.reduce(
    (best, one) =>
      one && (!best || editionOf(one.dataset) > editionOf(best.dataset)) ? one : best,
    null,
  )
}

/** A file as the device keeps it; what writes it is loaded for that, as nothing that is shown waits for it. */
export async function toCopy({ dataset, readAt }: Published): Promise<PublishedCopy> {
  const { asReadHere, datasetJson } = await import('../data/export/dataset-json.ts')
  const { region } = dataset
  return { region, edition: editionOf(dataset), readAt, text: datasetJson(asReadHere(dataset)) }
}

/** A file that the device kept, as this version reads it; null where it is damaged. */
export function fromCopy({ text, readAt }: PublishedCopy): Published | null {
  try {
    const file = readPublished(JSON.parse(text))
    if (file.kind !== 'read') return null
    return { dataset: file.dataset, problems: file.problems, readAt, current: false }
  } catch {
    return null
  }
}

/** The file that edits started from, if there was one. */
export function fromOrigin({ base, modified }: EditOrigin): Published | null {
  if (base.cpts.length === 0 && !base.unreadable) return null
  return { dataset: base, problems: [], readAt: modified, current: false }
}

/** The records of a région that nobody wrote down yet. */
export function emptyDataset(region: string): CptsDataset {
  const nom = regionOf(region)?.nom ?? region
  return { format: 1, region, nom, avertissement: '', chiffresOfficiels: null, cpts: [] }
}
