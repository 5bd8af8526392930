import type { ListAnswers, ListLine } from '../../domain/names/commune-list.ts'
import type { CommuneGroup } from '../../domain/names/group-names.ts'
import { regionOfUnit } from '../../domain/units/regions.ts'
import { codeFromText, type UnitCode } from '../../domain/units/unit.ts'
import { frCommuneList } from '../../fr/import/commune-list.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useUnitName } from './use-unit-name.ts'
import styles from './PasteDoubts.module.css'

interface PasteDoubtsProps {
  readonly lines: readonly ListLine[]
  readonly answers: ListAnswers
  readonly onAnswer: (line: string, codes: readonly UnitCode[]) => void
}

/** Lines named one by one; a text pasted by mistake has thousands. */
const AT_MOST = 30
/** Communes of other régions that a name may be, named one by one. */
const AT_MOST_FAR = 3

/** What a pasted list leaves open: namesakes to choose between, names that nothing answers to, codes of elsewhere. */
export function PasteDoubts({ lines, answers, onAnswer }: PasteDoubtsProps) {
  const { known } = useRegion().atlas
  const distinct = [...new Map(lines.map((line) => [line.text, line])).values()]
  const isOpen = ({ text, result }: ListLine): boolean =>
    result.kind === 'ambiguous' ||
    (result.kind === 'unknown' && !answers.has(text)) ||
    (result.kind === 'far-name' && result.near.length > 0 && !answers.has(text))
  const open = distinct.filter(isOpen)
  const elsewhere = distinct.filter(
    ({ text, result: { kind } }) =>
      kind === 'elsewhere' || (kind === 'far-name' && !answers.has(text)),
  )
  const unitName = useUnitName(elsewhere.length > 0)
  const nameOf = (code: UnitCode): string => {
    const nom = unitName(code)
    return nom === code ? code : `${nom} (${known.get(code)?.departement ?? code})`
  }
  /** A code of another région by its name too, and a name by what it may be there. */
  const farName = ({ text, result }: ListLine): string => {
    const far = result.kind === 'elsewhere' || result.kind === 'far-name' ? result.far : []
    const codes = far.length > 0 ? far : [codeFromText(text)].filter((code) => code !== null)
    const [code, ...others] = codes
    if (!code || others.length >= AT_MOST_FAR) return text
    const where = codes.map((each) => [each, regionOfUnit(each)?.nom ?? []].flat().join(', '))
    const nom = codeFromText(text) ? unitName(code) : text
    return nom === code ? text : `${nom} (${where.join('\u00a0; ')})`
  }
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
                    value={answers.get(text)?.[0] ?? ''}
                    onChange={(event) => onAnswer(text, [event.currentTarget.value as UnitCode])}
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
          if (result.kind !== 'unknown' && result.kind !== 'far-name') return null
          return (
            <li key={text}>
              {result.kind === 'unknown' ? frCommuneList.unknown(text) : frCommuneList.meant(text)}
              {proposals(result, nameOf).map(({ nom, codes }) => (
                <button
                  key={nom}
                  type="button"
                  aria-label={frCommuneList.near(text, nom)}
                  onClick={() => onAnswer(text, codes)}
                >
                  {frCommuneList.maybe(nom)}
                </button>
              ))}
            </li>
          )
        })}
      </ul>
      {open.length > AT_MOST && <p>{frCommuneList.more(open.length - AT_MOST)}</p>}
      {former.length > 0 && <p>{frCommuneList.former(former.join(', '))}</p>}
      {elsewhere.length > 0 && (
        <p>{frCommuneList.elsewhere(elsewhere.slice(0, AT_MOST).map(farName).join(', '))}</p>
      )}
    </>
  )
}

/** What an entry may mean: groups, of which it has the initials or some words, then communes of a close name. */
function proposals(
  {
    near,
    groupes = [],
  }: { readonly near: readonly UnitCode[]; readonly groupes?: readonly CommuneGroup[] },
  nameOf: (code: UnitCode) => string,
): readonly { readonly nom: string; readonly codes: readonly UnitCode[] }[] {
  return [
    ...groupes.map(({ nom, codes }) => ({ nom: frCommuneList.group(nom, codes.length), codes })),
    ...near.map((code) => ({ nom: nameOf(code), codes: [code] })),
  ]
}
