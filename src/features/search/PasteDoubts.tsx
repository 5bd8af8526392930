import type { ListLine } from '../../domain/names/commune-list.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frCommuneList } from '../../fr/commune-list.ts'
import { useRegion } from '../region-model/region-model.ts'
import styles from './PasteDoubts.module.css'

interface PasteDoubtsProps {
  readonly lines: readonly ListLine[]
  readonly answers: ReadonlyMap<string, UnitCode>
  readonly onAnswer: (line: string, code: UnitCode) => void
}

/** Lines named one by one; a text pasted by mistake has thousands. */
const AT_MOST = 30

/** What a pasted list leaves open: namesakes to choose between, names that nothing answers to, codes of elsewhere. */
export function PasteDoubts({ lines, answers, onAnswer }: PasteDoubtsProps) {
  const { atlas } = useRegion()
  const nameOf = (code: UnitCode): string => {
    const unit = atlas.units.get(code)
    return unit ? `${unit.nom} (${unit.departement})` : code
  }
  const distinct = [...new Map(lines.map((line) => [line.text, line])).values()]
  const open = distinct.filter(
    ({ text, result: { kind } }) =>
      kind === 'ambiguous' || (kind === 'unknown' && !answers.has(text)),
  )
  const elsewhere = distinct.filter(({ result }) => result.kind === 'elsewhere')
  const former = distinct.flatMap(({ result }) => {
    if (result.kind === 'former') return [`${result.from} → ${nameOf(result.code)}`]
    return result.kind === 'found' && result.ancien !== undefined
      ? [`${result.ancien} → ${result.codes.map(nameOf).join(', ')}`]
      : []
  })
  return (
    <>
      <ul className={styles.doubts}>
        {open.slice(0, AT_MOST).map(({ text, result }) => {
          if (result.kind === 'ambiguous') {
            return (
              <li key={text}>
                <label>
                  {frCommuneList.choose(text)}
                  <select
                    value={answers.get(text) ?? ''}
                    onChange={(event) => onAnswer(text, event.currentTarget.value as UnitCode)}
                  >
                    <option value="" disabled>
                      {frCommuneList.chooseOption}
                    </option>
                    {result.candidates.map((code) => (
                      <option key={code} value={code}>
                        {nameOf(code)}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            )
          }
          if (result.kind !== 'unknown') return null
          return (
            <li key={text}>
              {frCommuneList.unknown(text)}
              {result.near.map((code) => (
                <button
                  key={code}
                  type="button"
                  aria-label={frCommuneList.near(text, nameOf(code))}
                  onClick={() => onAnswer(text, code)}
                >
                  {frCommuneList.maybe(nameOf(code))}
                </button>
              ))}
            </li>
          )
        })}
      </ul>
      {open.length > AT_MOST && <p>{frCommuneList.more(open.length - AT_MOST)}</p>}
      {former.length > 0 && <p>{frCommuneList.former(former.join(', '))}</p>}
      {elsewhere.length > 0 && (
        <p>
          {frCommuneList.elsewhere(
            elsewhere
              .slice(0, AT_MOST)
              .map(({ text }) => text)
              .join(', '),
          )}
        </p>
      )}
    </>
  )
}
