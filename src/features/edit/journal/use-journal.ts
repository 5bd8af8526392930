import { useMemo } from 'react'
import { journal, type JournalLot } from '../../../domain/edits/journal.ts'
import { useRecords } from '../use-records.ts'

/** What was done to the records of the région, the newest first, and each lot by its id. */
export function useJournal(): {
  readonly list: readonly JournalLot[]
  readonly lots: ReadonlyMap<string, JournalLot>
} {
  const { closed, log } = useRecords()
  return useMemo(() => {
    const list = journal(closed, log)
    return { list, lots: new Map(list.map((each) => [each.lot, each])) }
  }, [closed, log])
}
