import { useMemo } from 'react'
import { accountOf, type SheetAccount } from '../../domain/import/account.ts'
import { datasetAccount } from '../../domain/import/dataset-account.ts'
import type { ImportPlan } from '../../domain/import/plan-import.ts'
import type { Review } from '../../session/importing.ts'

interface Account {
  readonly account: readonly SheetAccount[]
  readonly isOfFacts: boolean
}

/** What becomes of all that a file of CPTS holds: of the cells of its tables, or of the facts of a dataset. */
export function useAccount(plan: ImportPlan, { content }: Review): Account {
  return useMemo(
    () =>
      content.kind === 'dataset'
        ? { account: [datasetAccount(plan, content.dataset)], isOfFacts: true }
        : { account: accountOf(plan), isOfFacts: false },
    [plan, content],
  )
}
