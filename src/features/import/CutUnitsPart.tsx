import { cutKey } from '../../domain/import/import-choices.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import controls from '../../ui/controls.module.css'
import { formatShare } from '../../fr/words/format.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { useRegion } from '../region-model/region-model.ts'
import type { CutOf } from './cut-units.ts'
import styles from './Import.module.css'
import { MoreLines, useFewLines } from './MoreLines.tsx'
import { answered, type Choose } from './use-review.ts'

const words = frImportScreen.cuts

interface CutUnitsPartProps {
  readonly cut: readonly CutOf[]
  readonly choose: Choose
  /** The unit chosen on the map, of which alone there is to speak; null for all. */
  readonly picked: UnitCode | null
  readonly onPick: (code: UnitCode | null) => void
}

/** The communes that the contours of a file cut, each to be taken or left. */
export function CutUnitsPart({ cut, choose, picked, onPick }: CutUnitsPartProps) {
  const { units } = useRegion().atlas
  const nameOf = (code: UnitCode): string => units.get(code)?.nom ?? code
  const rows = cut.filter(({ code }) => picked === null || code === picked)
  const lines = useFewLines(rows, picked ?? '')
  if (cut.length === 0) return null
  return (
    <details className={controls.disclosure} open={picked === null ? undefined : true}>
      <summary>{words.show(cut.length)}</summary>
      <p className={controls.quiet}>{words.intro}</p>
      {picked !== null && (
        <p className={controls.row} role="status">
          {rows.length === 0 ? words.notCut(nameOf(picked)) : words.only(nameOf(picked))}
          <button type="button" className={controls.link} onClick={() => onPick(null)}>
            {words.all}
          </button>
        </p>
      )}
      <ScrollBox label={words.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.commune}</th>
              <th scope="col">{words.cpts}</th>
              <th scope="col" data-figures>
                {words.share}
              </th>
              <th scope="col">{words.taken}</th>
            </tr>
          </thead>
          <tbody>
            {lines.shown.map(({ line, code, share, taken, nom }) => (
              <tr key={cutKey(line, code)}>
                <th scope="row">{nameOf(code)}</th>
                <td>{nom}</td>
                <td data-figures>{formatShare(share)}</td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={words.take(nameOf(code), nom)}
                    checked={taken}
                    onChange={() =>
                      choose((choices) => ({
                        cuts: answered(choices.cuts, cutKey(line, code), !taken),
                      }))
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <MoreLines {...lines} />
    </details>
  )
}
