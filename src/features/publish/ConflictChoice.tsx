import { useId } from 'react'
import type { Choice, Conflict } from '../../domain/edits/dataset-merge.ts'
import { recordDiff } from '../../domain/edits/record-field.ts'
import { lastChange, whenMade } from '../../domain/edits/edit-log.ts'
import { canUnite, united } from '../../domain/edits/joined-value.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { useRecords } from '../edit/use-records.ts'
import { fieldLines, inOneLine } from '../edit/value-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { backingWords, headWords, moveWords } from './fact-words.ts'
import styles from './Publish.module.css'

const words = frPublish.conflicts

interface ConflictChoiceProps {
  readonly conflict: Conflict
  readonly chosen: Choice | null
  readonly onChoose: (choice: Choice) => void
  /** Whose word the other side is, where it is not what was published, and who said it when. */
  readonly theirs?: { readonly name: string; readonly note: string | null }
}

/** One conflict: what each side says and after whom, to choose between them, or, for a perimeter, to bring them together. */
export function ConflictChoice({ conflict, chosen, onChoose, theirs }: ConflictChoiceProps) {
  const { all } = useRecords()
  const { known: units } = useRegion().atlas
  const mine = useMyEdit(conflict)
  const described = useId()
  const nameOf = (code: UnitCode): string => units.get(code)?.nom ?? code
  const subject = conflict.id === null ? null : (all.get(conflict.id)?.nom ?? conflict.id)
  return (
    <fieldset>
      <legend>{[subject, titleOf(conflict)].filter(Boolean).join('\u00a0: ')}</legend>
      {choicesOf(conflict).map((choice) => {
        const notes = [
          ...sideNotes(conflict, choice, nameOf),
          ...(choice === 'mine' && mine ? [mine] : []),
          ...(choice === 'theirs' && theirs?.note ? [theirs.note] : []),
        ]
        const id = `${described}-${choice}`
        return (
          <div key={choice} className={styles.side}>
            <label>
              <input
                type="radio"
                name={described}
                checked={chosen === choice}
                aria-describedby={notes.length > 0 ? id : undefined}
                onChange={() => onChoose(choice)}
              />
              <span>{choice === 'theirs' && theirs ? theirs.name : words.sides[choice]}</span>
              {sideWords(conflict, choice)}
            </label>
            {notes.length > 0 && (
              <ul id={id}>
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

/** When what is in conflict was last changed here, and by whom, as far as the log tells. */
function useMyEdit({ id, field, kind }: Conflict): string | null {
  const { closed, log } = useRecords()
  const entry =
    id === null ? null : lastChange([...closed, ...log], id, kind === 'field' ? field : null)
  return entry && words.edited(frEdit.log.when(whenMade(entry)), entry.author)
}

function choicesOf(conflict: Conflict): readonly Choice[] {
  const isUnitable =
    conflict.kind === 'field' && canUnite(conflict.field, conflict.mine, conflict.theirs)
  return [
    ...(conflict.base === null ? [] : ['base' as const]),
    'mine',
    'theirs',
    ...(isUnitable ? ['both' as const] : []),
  ]
}

function titleOf(conflict: Conflict): string {
  switch (conflict.kind) {
    case 'field':
      return frEdit.fields[conflict.field]
    case 'presence':
      return words.presence
    case 'head':
      return frPublish.diff.heads[conflict.field]
  }
}

function sideWords(conflict: Conflict, choice: Choice): string {
  switch (conflict.kind) {
    case 'field': {
      const said = choice === 'both' ? united(conflict.field, conflict) : conflict[choice]
      return inOneLine(fieldLines(conflict.field, said))
    }
    case 'presence':
      return choice === 'both' || conflict[choice] !== null ? words.kept : words.gone
    case 'head':
      return headWords(choice === 'both' ? null : conflict[choice])
  }
}

/** What there is to know of a side beside what it says: the communes that it moved, the facts that it changed, what stands behind it. */
function sideNotes(
  conflict: Conflict,
  choice: Choice,
  nameOf: (code: UnitCode) => string,
): readonly string[] {
  if (conflict.kind === 'field') {
    const { base, field } = conflict
    const said = choice === 'both' ? united(field, conflict) : conflict[choice]
    const moves = field === 'perimetre' && choice !== 'base' ? moveWords(base, said, nameOf) : []
    const behind = backingWords(said)
    return [
      ...(choice === 'both' ? [words.bothNote] : []),
      ...moves,
      ...(behind === null ? [] : [behind]),
    ]
  }
  if (choice === 'both') return []
  if (conflict.kind === 'presence') {
    const [before, after] = [conflict.base, conflict[choice]]
    const fields = before && after ? recordDiff(before, after).map(({ field }) => field) : []
    return fields.length > 0 ? [words.facts(fields.map((field) => frEdit.fields[field]))] : []
  }
  const behind = backingWords(conflict[choice])
  return behind === null ? [] : [behind]
}
