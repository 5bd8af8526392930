import { PROFESSIONS, STRUCTURE_KINDS } from '../../../domain/cpts/members.ts'
import { TextField } from '../../../ui/Field.tsx'
import controls from '../../../ui/controls.module.css'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frMembers } from '../../../fr/cpts/members.ts'
import styles from '../form/Form.module.css'
import { problemWords } from '../form/problems.ts'
import { typedCount } from '../form/typed-text.ts'
import type { FactEditor, FieldsProps } from './fact-editor.ts'

interface Typed {
  readonly counts: Readonly<Record<string, string>>
}

const words = frEdit.tally

/** How many professionals of each profession belong to a CPTS, as the fiche identité counts them. */
export const membresEditor: FactEditor<Typed> = {
  fait: 'membres',
  fresh: ({ membres }) => ({ counts: texts(PROFESSIONS, membres?.valeur) }),
  stated: ({ counts }) => ({ fait: 'membres', valeur: read(PROFESSIONS, counts) }),
  Fields: (props) => <Fields {...props} kinds={PROFESSIONS} nouns={frMembers.professions} />,
}

/** How many structures of each kind belong to a CPTS. */
export const structuresEditor: FactEditor<Typed> = {
  fait: 'structures',
  fresh: ({ structures }) => ({ counts: texts(STRUCTURE_KINDS, structures?.valeur) }),
  stated: ({ counts }) => ({ fait: 'structures', valeur: read(STRUCTURE_KINDS, counts) }),
  Fields: (props) => <Fields {...props} kinds={STRUCTURE_KINDS} nouns={frMembers.structures} />,
}

function texts<K extends string>(
  kinds: readonly K[],
  counts: Readonly<Partial<Record<K, number>>> | undefined,
): Typed['counts'] {
  return Object.fromEntries(kinds.map((kind) => [kind, `${counts?.[kind] ?? ''}`]))
}

/** A kind without a number has no count, which is not zero; no count at all is no fact. */
function read<K extends string>(
  kinds: readonly K[],
  counts: Typed['counts'],
): Partial<Record<K, number>> | null {
  const given = kinds.filter((kind) => (counts[kind] ?? '').trim() !== '')
  if (given.length === 0) return null
  const pairs = given.map((kind) => [kind, typedCount(counts[kind] ?? '')])
  return Object.fromEntries(pairs) as Partial<Record<K, number>>
}

interface TallyProps<K extends string> extends FieldsProps<Typed> {
  readonly kinds: readonly K[]
  readonly nouns: Readonly<Record<K, { readonly many: string }>>
}

function Fields<K extends string>({ typed, onChange, problems, kinds, nouns }: TallyProps<K>) {
  const error = problemWords(problems, 'valeur')
  const numbers = Object.values(typed.counts).filter((text) => text.trim() !== '')
  const total = numbers.map(typedCount).reduce((sum, n) => sum + n, 0)
  const wrong = (kind: K): boolean => {
    const text = typed.counts[kind] ?? ''
    return text.trim() !== '' && Number.isNaN(typedCount(text))
  }
  return (
    <>
      <p className={controls.quiet}>{words.hint}</p>
      <div className={styles.counts}>
        {kinds.map((kind) => (
          <TextField
            key={kind}
            label={nouns[kind].many}
            inputMode="numeric"
            value={typed.counts[kind] ?? ''}
            onChange={(text) => onChange({ counts: { ...typed.counts, [kind]: text } })}
            error={error !== null && wrong(kind) ? error : null}
          />
        ))}
      </div>
      {numbers.length > 0 && !Number.isNaN(total) && <p>{words.total(total)}</p>}
    </>
  )
}
