import type { ListLine } from '../../domain/names/commune-list.ts'
import { codeFromText, type UnitCode } from '../../domain/units/unit.ts'
import { frCommuneList } from '../../fr/commune-list.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useUnitName } from './use-unit-name.ts'
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
  const { known } = useRegion().atlas
  const distinct = [...new Map(lines.map((line) => [line.text, line])).values()]
  const elsewhere = distinct.filter(({ result }) => result.kind === 'elsewhere')
  const unitName = useUnitName(elsewhere.length > 0)
  const nameOf = (code: UnitCode): string => {
    const nom = unitName(code)
    return nom === code ? code : `${nom} (${known.get(code)?.departement ?? code})`
  }
  /** A code of another région by its name too. */
  const farName = (text: string): string => {
    const code = codeFromText(text)
    const nom = code ? unitName(code) : code
    return nom === code || nom === null ? text : `${nom} (${code})`
  }
  const open = distinct.filter(
    ({ text, result: { kind } }) =>
      kind === 'ambiguous' || (kind === 'unknown' && !answers.has(text)),
  )
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
              .map(({ text }) => farName(text))
              .join(', '),
          )}
        </p>
      )}
    </>
  )
}
