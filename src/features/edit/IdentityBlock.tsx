import { optionsOf } from '../../domain/filters/facet.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { RecordEdit } from '../../domain/edits/record-change.ts'
import { sameValue } from '../../domain/cpts/same-value.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { CheckField, LinesField, TextField } from '../../ui/Field.tsx'

import { departementName } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { Duplicates } from './Duplicates.tsx'
import { FieldBlock } from './FieldBlock.tsx'
import styles from './form/Form.module.css'
import { FormShell } from './form/FormShell.tsx'
import { problemWords } from './form/problems.ts'
import { typedLines } from './form/typed-text.ts'
import { useFieldForm } from './form/use-field-form.ts'

const words = frEdit.identity

/** What the CPTS is called and where it is: facts without a source of their own. */
export function IdentityBlock({ cpts }: { readonly cpts: Cpts }) {
  const { file } = useRegion()
  const { nom, alias, departements } = cpts
  const lines = [
    nom,
    ...(alias.length > 0 ? [frPanel.aka(alias.join(', '))] : []),
    departements.map((code) => departementName(file, code)).join(', ') ||
      `${frEdit.fields.departements}\u00a0: ${frEdit.values.nothing}`,
  ]
  const { typed, folded, open, change, problems, state, submit } = useFieldForm(cpts, 'identite', {
    fresh: { nom, alias: alias.join('\n'), departements },
    now: { nom, alias, departements },
    lines,
  })
  const save = (now: NonNullable<typeof typed>): void => {
    const names = typedLines(now.alias)
    const edits: readonly (RecordEdit | null)[] = [
      now.nom.trim() === nom ? null : { kind: 'nom', nom: now.nom },
      sameValue(names, alias) ? null : { kind: 'alias', alias: names },
      sameValue(now.departements.toSorted(), departements.toSorted())
        ? null
        : { kind: 'departements', departements: now.departements },
    ]
    submit(words.title, { source: null, edits: edits.filter((edit) => edit !== null) })
  }
  return (
    <FieldBlock
      title={words.title}
      lines={lines}
      folded={folded}
      fact={null}
      open={typed !== null}
      onOpen={open}
      form={
        typed && (
          <FormShell name={words.title} state={state} onSave={() => save(typed)}>
            <TextField
              label={frEdit.fields.nom}
              value={typed.nom}
              onChange={(nom) => change({ nom })}
              error={problemWords(problems, 'nom')}
            />
            {typed.nom.trim() !== nom && <Duplicates nom={typed.nom} except={cpts.id} />}
            <LinesField
              label={words.alias}
              value={typed.alias}
              onChange={(alias) => change({ alias })}
              error={problemWords(problems, 'alias')}
            />
            <DepartementsField
              chosen={typed.departements}
              onChange={(departements) => change({ departements })}
            />
          </FormShell>
        )
      }
    />
  )
}

interface DepartementsFieldProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** The départements of the région, to tick; those of the record that are elsewhere too. */
export function DepartementsField({ chosen, onChange }: DepartementsFieldProps) {
  const { file, atlas } = useRegion()
  const all = [...new Set([...optionsOf('departement', atlas), ...chosen])].toSorted()
  return (
    <fieldset className={styles.checks}>
      <legend>{frEdit.fields.departements}</legend>
      <div>
        {all.map((code) => (
          <CheckField
            key={code}
            label={departementName(file, code)}
            checked={chosen.includes(code)}
            onChange={(checked) =>
              onChange(checked ? [...chosen, code] : chosen.filter((each) => each !== code))
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
