import { useMemo } from 'react'
import { cellFates, type Fate } from '../../domain/import/account.ts'
import type { ImportChoices } from '../../domain/import/import-choices.ts'
import { rowKey } from '../../domain/import/incoming.ts'
import type { ImportPlan } from '../../domain/import/plan-import.ts'
import { cellReader, type ReadAs } from '../../domain/import/read-as.ts'
import type { Sheet } from '../../domain/import/sheets.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { formatDate } from '../../fr/words/format.ts'
import { frImportColumns } from '../../fr/import/import-columns.ts'
import { frImportAccount } from '../../fr/import/import-account.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useNameSources } from '../search/use-name-sources.ts'
import { useUnitName } from '../search/use-unit-name.ts'
import styles from './Import.module.css'
import { lineName } from './sheet-words.ts'

const words = frImportAccount.sheets
const MOST_LINES = 8
/** So many of the lines above the rows are enough to see where these begin. */
const MOST_ABOVE = 3
/** Communes of a cell that are named; more are counted. */
const MOST_NAMED = 2
const LEFT: ReadonlySet<string> = new Set(['ignore', 'calculee', 'personne', 'empreinte'])

interface FirstLinesProps {
  readonly sheet: Sheet
  readonly rows: ImportPlan['rows']
  readonly choices: ImportChoices
}

/** The first lines of a sheet as they are read, under what each column is, so that one sees what is a title and what is not. */
export function FirstLines({ sheet, rows: reports, choices }: FirstLinesProps) {
  const { table, columns, rank } = sheet
  const { above, rows, entete } = table
  const { atlas, file } = useRegion()
  const { today } = useSession()
  const names = useNameSources()
  const unitName = useUnitName()
  const departements = file?.departements ?? NO_NAMES
  const read = useMemo(
    () => cellReader(columns, { units: atlas.known, departements, today, names }, choices),
    [columns, atlas.known, departements, today, names, choices],
  )
  const header = entete.some((title) => title !== '') ? (above.at(-1) ?? null) : null
  const titles = above.slice(-MOST_ABOVE)
  return (
    <ScrollBox label={words.first}>
      <table className={styles.lines}>
        <caption>{words.first}</caption>
        <thead>
          <tr>
            <th scope="col">{table.turned ? words.lineOrColumn : words.line}</th>
            {columns.map(({ at, role }) => (
              <th key={at} scope="col" data-left={LEFT.has(role)}>
                {frImportColumns.roles[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {titles.map((row) => (
            <tr
              key={`${row === header ? 'header' : 'above'} ${row.line}`}
              data-kind={row === header ? 'header' : 'above'}
            >
              <th scope="row">
                {lineName(row === header ? table.turned : undefined, row.line)}
                <small>{row === header ? words.isHeader : words.above}</small>
              </th>
              {row === header ? (
                columns.map(({ at }) => <td key={at}>{row.cells[at] ?? ''}</td>)
              ) : (
                <td colSpan={columns.length}>
                  {row.cells.filter((cell) => cell !== '').join(' · ')}
                </td>
              )}
            </tr>
          ))}
          {rows.slice(0, MOST_LINES - titles.length).map((row) => {
            const report = reports.find((each) => rowKey(each) === rowKey({ sheet: rank, ...row }))
            const fates = cellFates(sheet, row, report)
            const values = read(row)
            return (
              <tr key={row.line}>
                <th scope="row">{lineName(table.turned, row.line)}</th>
                {columns.map(({ at }, place) => (
                  <Cell
                    key={at}
                    text={row.cells[at] ?? ''}
                    fate={fates[at]?.fate ?? 'taken'}
                    value={wordsOf(values[place] ?? null, unitName, departements)}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}

const NO_NAMES: ReadonlyMap<string, string> = new Map()

interface CellProps {
  readonly text: string
  readonly fate: Fate
  /** What it is read as, in words; null where nothing is. */
  readonly value: string | null
}

/** A cell as it is read, over what stands in it where that is said otherwise. */
function Cell({ text, fate, value }: CellProps) {
  const isLeft = fate === 'left'
  const shown = isLeft ? null : value
  return (
    <td data-left={isLeft}>
      {shown ?? text}
      {shown !== null && shown !== text && <small>{text}</small>}
      {fate === 'asked' && <small>{frImportAccount.offers.waits}</small>}
    </td>
  )
}

function wordsOf(
  value: ReadAs | null,
  unitName: (code: UnitCode) => string,
  departements: ReadonlyMap<string, string>,
): string | null {
  switch (value?.kind) {
    case 'stage': {
      const stage = frCategories[value.stade]
      return value.date === null ? stage : `${stage}, ${formatDate(value.date)}`
    }
    case 'date':
      return formatDate(value.date)
    case 'communes':
      return value.codes.length > MOST_NAMED
        ? words.communes(value.codes.length)
        : value.codes.map(unitName).join(', ')
    case 'departements':
      return value.codes.map((code) => departements.get(code) ?? code).join(', ')
    case 'etat':
      return frCpts.perimetre[value.etat]
    case 'perinatalite':
      return frCategories[value.etat]
    case 'text':
      return value.text
    case undefined:
      return null
  }
}
