import { type ReactNode, useRef } from 'react'
import { personalHints } from '../../domain/cpts/personal-text.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { STAGES } from '../../domain/cpts/stage.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frPropose } from '../../fr/follow-up/propose.ts'
import controls from '../../ui/controls.module.css'
import { LinesField, SelectField, TextField } from '../../ui/Field.tsx'
import { DateField } from '../edit/form/DateField.tsx'
import { Duplicates } from '../edit/Duplicates.tsx'
import { CORRECTABLE, type Correctable } from '../edit/proposal-form.ts'
import { fieldLines, inOneLine } from '../edit/value-words.ts'
import { type FormProps, PerimeterFields } from './PerimeterFields.tsx'
import styles from './Propose.module.css'

interface ProposalFormProps extends FormProps {
  /** What chooses the CPTS. */
  readonly which: ReactNode
  readonly onNext: () => void
}

const LABELS: Readonly<Record<Correctable, string>> = {
  telephone: frEdit.fields.telephone,
  email: frEdit.fields.email,
  site: frEdit.fields.site,
  nom: frEdit.fields.nom,
  stade: frEdit.fields.avancement,
  communes: frPropose.communes,
  autre: frPropose.other,
}

/** What is wrong, what is right, how one knows, and, if one likes, where an answer reaches one. */
export function ProposalForm({ which, onNext, ...form }: ProposalFormProps) {
  const { cpts, typed, onChange, faults } = form
  const element = useRef<HTMLFormElement>(null)
  const wrong = Object.keys(faults).filter((key) => key !== 'nothing').length
  // Of a CPTS that is missing, its name and its communes are asked of everyone.
  const ticked = CORRECTABLE.filter((each) => cpts || (each !== 'nom' && each !== 'communes'))
  const personal = personalHints(typed.source, cpts ? [cpts.nom] : []).map(({ text }) => text)
  const tick = (fact: Correctable, isTicked: boolean): void =>
    onChange(({ facts }) => ({
      facts: isTicked ? [...facts, fact] : facts.filter((each) => each !== fact),
    }))
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
        // Once what is wrong is marked, the first of it is where one goes on.
        requestAnimationFrame(() =>
          element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
        )
      }}
    >
      {which}
      {!cpts && (
        <>
          <TextField
            label={frPropose.name}
            value={typed.nom}
            onChange={(nom) => onChange({ nom })}
            error={faults.nom ?? null}
          />
          <Duplicates nom={typed.nom} />
          <PerimeterFields {...form} />
        </>
      )}
      <fieldset className={styles.facts}>
        <legend>{cpts ? frPropose.what : frPropose.whatNew}</legend>
        {ticked.map((fact) => (
          <div key={fact} className={styles.fact} data-open={typed.facts.includes(fact)}>
            <label>
              <input
                type="checkbox"
                checked={typed.facts.includes(fact)}
                onChange={({ currentTarget }) => tick(fact, currentTarget.checked)}
              />
              <span>
                {LABELS[fact]}
                {cpts && <Now cpts={cpts} fact={fact} />}
              </span>
            </label>
            {typed.facts.includes(fact) && <FactFields fact={fact} {...form} />}
          </div>
        ))}
      </fieldset>
      <TextField
        label={frPropose.source}
        hint={personal.length > 0 ? frPropose.personal(personal) : frPropose.sourceHint}
        value={typed.source}
        onChange={(source) => onChange({ source })}
        error={faults.source ?? null}
      />
      <fieldset className={styles.reply}>
        <legend>{frPropose.replyTitle}</legend>
        <p className={controls.quiet}>{frPropose.replyNote}</p>
        <TextField
          label={frPropose.from}
          value={typed.from}
          onChange={(from) => onChange({ from })}
        />
        <TextField
          label={frPropose.reply}
          inputMode="email"
          value={typed.reply}
          onChange={(reply) => onChange({ reply })}
          error={faults.reply ?? null}
        />
      </fieldset>
      <p role="status" className={styles.faults}>
        {faults.nothing ?? (wrong > 0 ? frPropose.faults(wrong) : '')}
      </p>
      <button type="submit" className={controls.primary}>
        {frPropose.next}
      </button>
    </form>
  )
}

/** What the atlas says of it today. */
function Now({ cpts, fact }: { readonly cpts: Cpts; readonly fact: Correctable }) {
  if (fact === 'autre' || fact === 'nom') return null
  const said =
    fact === 'stade'
      ? cpts.stade && frCategories[cpts.stade.valeur]
      : fact === 'communes'
        ? inOneLine(fieldLines('perimetre', cpts.perimetre))
        : cpts.contacts[fact]?.valeur
  return <small>{frPropose.now(said ?? frEdit.values.nothing)}</small>
}

function FactFields({ fact, ...form }: FormProps & { readonly fact: Correctable }) {
  const { cpts, typed, onChange, faults } = form
  const error = faults[fact] ?? null
  switch (fact) {
    case 'telephone':
    case 'email':
    case 'site':
      return (
        <TextField
          label={LABELS[fact]}
          inputMode={({ telephone: 'tel', email: 'email', site: 'url' } as const)[fact]}
          value={typed[fact]}
          onChange={(text) => onChange({ [fact]: text })}
          hint={cpts?.contacts[fact] ? frPropose.gone : null}
          error={error}
        />
      )
    case 'nom':
      return (
        <TextField
          label={frPropose.name}
          value={typed.nom}
          onChange={(nom) => onChange({ nom })}
          error={error}
        />
      )
    case 'stade':
      return (
        <>
          <SelectField
            label={frPropose.stageNow}
            ask={frPropose.choose}
            value={typed.stade}
            onChange={(stade) => onChange({ stade })}
            options={STAGES.map((each) => [each, frCategories[each]])}
            error={error}
          />
          <DateField
            label={frPropose.since}
            value={typed.since}
            onChange={(since) => onChange({ since })}
            error={faults.since ?? null}
          />
        </>
      )
    case 'communes':
      return <PerimeterFields {...form} />
    case 'autre':
      return (
        <LinesField
          label={frPropose.other}
          hint={frPropose.otherHint}
          value={typed.words}
          onChange={(words) => onChange({ words })}
        />
      )
  }
}
