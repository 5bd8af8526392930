import { queryOptions } from '@tanstack/react-query'
import type { CptsDataset } from '../../domain/cpts/cpts.ts'
import type { EditedRecords, RecordsSession } from '../../session/records.ts'

/** The records of a région with what this device changed of them, read afresh each time one comes to look. */
export const editedQuery = (
  desk: RecordsSession,
  region: string,
  published: CptsDataset | undefined,
) =>
  queryOptions({
    queryKey: ['edited', region],
    enabled: published !== undefined,
    queryFn: async (): Promise<EditedRecords> => {
      if (!published) throw new Error('asked before the records were read')
      return desk.edited(published)
    },
    gcTime: 0,
    retry: false,
  })
