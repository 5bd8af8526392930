import { useMemo } from 'react'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { disagreements, type Claim } from '../../domain/edits/disagreement.ts'
import type { FactName, RecordEdit, StatedFact } from '../../domain/edits/record-change.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import styles from './FieldBlock.module.css'
import { SourceNote } from './SourceNote.tsx'
import { useRecords, useSave } from './use-records.ts'
import { claimWords } from '../../fr/cpts/stated-value.ts'

const words = frEdit.claims

/** Where two sources disagree, both stand here, and one chooses which is shown. */
export function Claims({ cpts, fait }: { readonly cpts: Cpts; readonly fait: FactName }) {
  const { start, log } = useRecords()
  const save = useSave(cpts.id)
  const found = useMemo(() => {
    const before = start.cpts.find(({ id }) => id === cpts.id) ?? null
    return disagreements(before, cpts, log).find((each) => each.fait === fait)
  }, [start, log, cpts, fait])
  if (!found) return null
  const choose = ({ valeur, date, sources }: Claim): void => {
    const stated = { fait, valeur } as StatedFact
    const edit: RecordEdit = { kind: 'fact', ...stated, date }
    save(frEdit.fields[fait], { source: sources[0] ?? null, edits: [edit] })
  }
  return (
    <div className={styles.claims}>
      <p>{words.title}</p>
      <ul>
        {found.claims.map((claim) => {
          const said = claimWords(fait, claim)
          return (
            <li key={said}>
              <span>{said}</span>
              {claim.retenu ? (
                <em>{words.kept}</em>
              ) : (
                <button
                  type="button"
                  aria-label={words.chooseOf(said)}
                  onClick={() => choose(claim)}
                >
                  {words.choose}
                </button>
              )}
              <SourceNote fact={claim} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
