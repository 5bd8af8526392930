import { useState } from 'react'
import { useStore } from 'zustand'
import type { ContractHypothesis } from '../../domain/contract/contract-years.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { registerCsv } from '../../data/export/register-csv.ts'
import { registerXlsx } from '../../data/export/register-xlsx.ts'
import { frFundingPage } from '../../fr/cpts/funding.ts'
import controls from '../../ui/controls.module.css'
import { download } from '../../ui/download.ts'
import { useSession } from '../region-model/session-context.ts'
import styles from './FundingPage.module.css'
import { contractRows, sizeRows } from './funding-rows.ts'

const words = frFundingPage.files
const CSV = 'text/csv;charset=utf-8'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface TakeFundingProps {
  readonly habitants: number
  readonly hypothesis: ContractHypothesis
  readonly signature: PartialDate | null
}

/** The contract as a table for a spreadsheet. */
export function TakeFunding({ habitants, hypothesis, signature }: TakeFundingProps) {
  const { today, tools } = useSession()
  const options = useStore(tools, ({ funding }) => funding)
  const [said, setSaid] = useState('')
  const save = (ending: 'csv' | 'xlsx'): void => {
    const rows = contractRows(habitants, hypothesis, signature, today)
    const file = `${words.name}-${habitants}-${today}.${ending}`
    if (ending === 'csv') download(file, CSV, registerCsv(rows))
    else
      download(
        file,
        XLSX,
        registerXlsx([
          { nom: words.contractSheet, rows },
          { nom: words.sizesSheet, rows: sizeRows(options) },
        ]),
      )
    setSaid(words.saved(file))
  }
  return (
    <div role="group" aria-label={words.take} className={styles.take}>
      <button type="button" className={controls.secondary} onClick={() => save('xlsx')}>
        {words.xlsx}
      </button>
      <button type="button" className={controls.secondary} onClick={() => save('csv')}>
        {words.csv}
      </button>
      <p role="status" className={styles.note}>
        {said}
      </p>
    </div>
  )
}
