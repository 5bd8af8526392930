import { useState } from 'react'
import { useLocation } from 'wouter'
import type { FieldProblem } from '../../domain/edits/check-value.ts'
import { newRecordId } from '../../domain/cpts/record-id.ts'
import { frScreens } from '../../fr/app/app.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { TextField } from '../../ui/Field.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './form/Form.module.css'
import { openedForm } from '../../state/typing.ts'
import { Duplicates } from './Duplicates.tsx'
import { FormShell } from './form/FormShell.tsx'
import { DepartementsField } from './IdentityBlock.tsx'
import { BLANK_RECORD } from './new-record-form.ts'
import { problemWords } from './form/problems.ts'
import { SourceFields } from './form/SourceFields.tsx'
import { typedText } from './form/typed-text.ts'
import { useForm } from './form/use-form.ts'
import { useRecordActions, useRecords } from './use-records.ts'

/** A CPTS that no record tells of yet; all but its name is told on its own page. */
export function NewRecord() {
  const form = useForm('nouvelle', BLANK_RECORD)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { typing } = useSession()
  const { region } = useRegion()
  const { all } = useRecords()
  const { save } = useRecordActions()
  const href = useHref()
  const [, navigate] = useLocation()
  const typed = form.typed ?? BLANK_RECORD
  const create = (): void => {
    const { nom, departements, source, perimetre } = typed
    const id = newRecordId(nom, new Set(all.keys()))
    const found = save({
      cpts: id,
      source: typedText(source.source),
      edits: [{ kind: 'create', nom, departements }],
    })
    if (found.length > 0) return setProblems(found)
    form.close()
    if (perimetre) {
      const waiting = { ...openedForm({ ...perimetre, source }, undefined), touched: true }
      typing.setState({ [`${region}/${id}/perimetre`]: waiting })
    }
    navigate(href('/suivi/fiche', { selection: { kind: 'cpts', id } }))
  }
  const leave = (): void => {
    form.close()
    navigate(href('/suivi'))
  }
  return (
    <div className={styles.alone}>
      <h1>{frScreens.newRecord}</h1>
      <FormShell
        name={frScreens.newRecord}
        onSave={create}
        state={{
          restored: form.restored,
          meanwhile: null,
          onTheirs: leave,
          onMine: leave,
          onCancel: leave,
          onFold: () => {},
        }}
      >
        <TextField
          label={frEdit.fields.nom}
          value={typed.nom}
          onChange={(nom) => form.change({ nom })}
          error={problemWords(problems, 'nom')}
        />
        <Duplicates nom={typed.nom} />
        <DepartementsField
          chosen={typed.departements}
          onChange={(departements) => form.change({ departements })}
        />
        <SourceFields
          typed={typed.source}
          onChange={(source) => form.change((now) => ({ source: { ...now.source, ...source } }))}
          problems={problems}
          dated={false}
        />
      </FormShell>
    </div>
  )
}
