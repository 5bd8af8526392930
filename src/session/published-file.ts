import type { DatasetProblem } from '../data/cpts-dataset.ts'
import { type PublishedFile, readPublished } from '../data/published-records.ts'
import {
  type Cpts,
  type CptsDataset,
  editionOf,
  type UnreadableRecord,
} from '../domain/cpts/cpts.ts'
import { byId, changedRecords, diffDatasets } from '../domain/edits/dataset-diff.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import { publicationEntry, type PublicationEntry } from '../domain/edits/edit-log.ts'
import { regionOf } from '../domain/units/regions.ts'
import type { EditOrigin } from '../storage/edit-origin.ts'
import type { PublishedCopy } from '../storage/published.ts'
import { newId } from './new-id.ts'

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

const prints = new WeakMap<CptsDataset, string>()
/** The fingerprint of an edition: of its text as it is published, which is the same to every version of the application. */
export function editionPrint(dataset: CptsDataset): string {
  const print = prints.get(dataset) ?? fingerprint(datasetJson(dataset))
  prints.set(dataset, print)
  return print
}

/**
 * Tells whether a file was published beside another one rather than after it: one or more editions were made without having read it.
 *
 * Why: what the other one held is not in it, and yet nobody took that out. Nothing is then known to be the start of both, so that all
 * in which they differ is asked. A file that does not tell what it was made from is known by its number alone.
 */
export function isBeside(base: CptsDataset, theirs: CptsDataset): boolean {
  const isSameEdition = editionOf(theirs) > 0 && editionOf(theirs) === editionOf(base)
  return isSameEdition || theirs.lignee?.includes(editionPrint(base)) === false
}

/** The records of a région that nobody wrote down yet. */
export function emptyDataset(region: string): CptsDataset {
  const nom = regionOf(region)?.nom ?? region
  return { format: 1, region, nom, avertissement: '', chiffresOfficiels: null, cpts: [] }
}

/** What the journal says of a newer publication that was taken in: written by the tab that took it, and by no other. */
export function mergedLine(
  base: CptsDataset,
  theirs: CptsDataset,
  quand: string,
): PublicationEntry {
  return publicationEntry(newId, {
    what: 'merged',
    quand,
    edition: theirs.edition ?? null,
    records: changedRecords(diffDatasets(base, theirs)),
  })
}
