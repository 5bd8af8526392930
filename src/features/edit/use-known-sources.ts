import { useMemo } from 'react'
import { liveChanges } from '../../domain/edits/edit-log.ts'
import { dateText } from './typed-text.ts'
import { useRecords } from './use-records.ts'

/** The sources of what was changed on this device, the latest first, and the last one with its date as one would type it. */
export function useKnownSources(): {
  readonly all: readonly string[]
  readonly last: { readonly source: string; readonly date: string } | null
} {
  const { log, closed } = useRecords()
  return useMemo(() => {
    const changes = liveChanges([...closed, ...log])
      .map(({ change }) => change)
      .filter(({ source }) => source !== null)
      .toReversed()
    const [latest] = changes
    // A stage, an ACI or an archive bears the date of the event, not that of its source.
    const dated = latest && 'date' in latest && latest.kind !== 'stage' && latest.kind !== 'archive'
    return {
      all: [...new Set(changes.flatMap(({ source }) => source ?? []))],
      last: latest?.source
        ? { source: latest.source, date: dated ? dateText(latest.date) : '' }
        : null,
    }
  }, [log, closed])
}
