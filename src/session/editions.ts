import { datasetJson } from '../data/export/dataset-json.ts'
import { type CptsDataset, editionOf } from '../domain/cpts/cpts.ts'
import { changedRecords, diffDatasets } from '../domain/edits/dataset-diff.ts'
import { publicationEntry, type PublicationEntry } from '../domain/edits/edit-log.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import { newId } from './new-id.ts'
import { remembered } from './remembered.ts'

/** The fingerprint of an edition: of its text as it is published, which is the same to every version of the application. */
export const editionPrint = remembered((dataset: CptsDataset): string =>
  fingerprint(datasetJson(dataset)),
)

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
