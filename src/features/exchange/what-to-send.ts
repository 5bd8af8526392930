import type { JournalLot } from '../../domain/edits/journal.ts'
import {
  type DeviceRecords,
  factKey,
  type FactVersion,
  isSending,
  touchedFacts,
  versionsToTell,
} from '../../domain/edits/fact-version.ts'

/** What one sends: all that differs from what is published, what changed since one last sent something, one CPTS, or one gesture. */
export type What = 'all' | 'since' | `cpts/${string}` | `lot/${string}`

/** The facts that a choice stands for. */
export function chosenVersions(what: What, device: DeviceRecords): readonly FactVersion[] {
  const lines = [...device.closed, ...device.log]
  const [kind, id = ''] = what.split('/')
  if (kind === 'all') return versionsToTell(device)
  if (kind === 'cpts') return versionsToTell(device, (cpts) => cpts === id)
  const last = lines.findLastIndex(isSending)
  const touched = touchedFacts(lines, (entry, rank) =>
    kind === 'since' ? rank > last : entry.lot === id,
  )
  return (
    versionsToTell(device, (cpts, field) => touched.has(factKey(cpts, field)))
      // A record that others lack goes with what it is called, but not alone.
      .filter(({ cpts }, _, all) =>
        all.some((version) => version.cpts === cpts && touched.has(factKey(cpts, version.field))),
      )
  )
}

/** The gestures that one may want to send by themselves: the latest, of those that still count. */
export function gesturesToSend(list: readonly JournalLot[]): readonly JournalLot[] {
  return list
    .filter(({ gesture, counting }) => {
      return gesture.kind !== 'publication' && counting.some(({ kind }) => kind !== 'decision')
    })
    .slice(0, LISTED)
}
const LISTED = 12
