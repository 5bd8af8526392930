import PencilRuler from 'lucide-react/icons/pencil-ruler'
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { FieldProblem } from '../../domain/edits/check-value.ts'
import {
  chosenCodes,
  chosenInPart,
  readCommuneList,
  unreadLines,
} from '../../domain/names/commune-list.ts'
import { sumPopulation } from '../../domain/units/population.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { CheckField, LinesField, SelectField, TextField } from '../../ui/Field.tsx'
import controls from '../../ui/controls.module.css'
import { RecodingNote } from '../region-model/RecodingNote.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useHref, withParam } from '../region-model/use-href.ts'
import { useNameSources } from '../search/use-name-sources.ts'
import { PasteDoubts } from '../search/PasteDoubts.tsx'
import { FieldBlock } from './FieldBlock.tsx'
import styles from './form/Form.module.css'
import { type FormState, FormShell } from './form/FormShell.tsx'
import { SourceFields } from './form/SourceFields.tsx'
import { SourcesForm } from './SourcesForm.tsx'
import {
  listAnswers,
  PERIMETRE_STATES,
  perimetreEdit,
  perimetreText,
  statedPerimetre,
  type TypedPerimetre,
} from './perimeter-form.ts'
import { problemWords } from './form/problems.ts'
import { typedText } from './form/typed-text.ts'
import { useFieldForm } from './form/use-field-form.ts'
import type { Patch } from './form/use-form.ts'
import { useUnitsNamed } from './use-units-named.ts'
import { fieldLines } from './value-words.ts'

const words = frEdit.perimeter
const title = frEdit.fields.perimetre

/** The communes of the CPTS: as a list that one corrects here, or drawn on the map and brought back. */
export function PerimeterBlock({ cpts }: { readonly cpts: Cpts }) {
  const {
    atlas: { known: units, facts },
    manifest,
  } = useRegion()
  const vintage = manifest?.attributes.millesime ?? null
  const recoding = facts.get(cpts.id)?.recoding
  const { perimetre } = cpts
  const unknown = perimetre.etat === 'inconnu' && perimetre.codes.length === 0
  const lines = unknown ? [] : fieldLines('perimetre', perimetre)
  const { typed, folded, open, change, problems, state, submit } = useFieldForm<TypedPerimetre>(
    cpts,
    'perimetre',
    { fresh: perimetreText(perimetre, units, vintage), now: statedPerimetre(perimetre), lines },
  )
  const sketch = withParam(useHref()('/esquisse'), 'depuis', cpts.id)
  return (
    <FieldBlock
      title={title}
      lines={lines}
      folded={folded}
      of={{ cpts, field: 'perimetre' }}
      fact={perimetre}
      open={typed !== null}
      onOpen={open}
      form={
        typed && (
          <PerimeterForm
            typed={typed}
            onChange={change}
            problems={problems}
            state={state}
            onSave={(codes, enPartie) =>
              submit(title, {
                source: typedText(typed.source.source),
                edits: [perimetreEdit(typed, codes, enPartie)],
              })
            }
          />
        )
      }
    >
      {recoding && <RecodingNote recoding={recoding} className={controls.quiet} />}
      {typed === null && (
        <p className={controls.row}>
          <SourcesForm cpts={cpts} fait="perimetre" sources={perimetre.sources} />
          <Link className={styles.link} href={sketch}>
            <PencilRuler aria-hidden size={14} /> {words.onMap}
          </Link>
        </p>
      )}
    </FieldBlock>
  )
}

interface PerimeterFormProps {
  readonly typed: TypedPerimetre
  readonly onChange: (patch: Patch<TypedPerimetre>) => void
  readonly problems: readonly FieldProblem[]
  readonly onSave: (codes: readonly UnitCode[], enPartie: readonly UnitCode[]) => void
  readonly state: FormState
}

function PerimeterForm({ typed, onChange, problems, onSave, state }: PerimeterFormProps) {
  const units = useUnitsNamed(typed.communes)
  const names = useNameSources()
  const lines = useMemo(
    () => readCommuneList(typed.communes, units, names),
    [typed.communes, units, names],
  )
  const answers = listAnswers(typed)
  const codes = chosenCodes(lines, answers)
  const inPart = chosenInPart(lines, answers)
  const { habitants } = sumPopulation(new Set(codes), units, new Set(inPart))
  // What was not understood may be a commune: the perimeter is not known to be whole.
  const open = typed.etat === 'complet' ? unreadLines(lines, answers) : []
  return (
    <FormShell
      name={title}
      state={state}
      onSave={() => onSave(codes, inPart)}
      blocked={open.length > 0 ? words.unread(open) : null}
    >
      {typed.cut > 0 && <p className={controls.quiet}>{words.cutLeftOut(typed.cut)}</p>}
      <div className={styles.pair}>
        <SelectField
          label={words.etat}
          value={typed.etat}
          onChange={(etat) => onChange({ etat: etat || 'inconnu' })}
          options={PERIMETRE_STATES.map((each) => [each, words.etats[each]])}
        />
        <TextField
          label={words.announced}
          inputMode="numeric"
          value={typed.announced}
          onChange={(announced) => onChange({ announced })}
          error={problemWords(problems, 'communesAnnoncees')}
        />
      </div>
      <LinesField
        label={words.codes}
        hint={words.codesHint}
        value={typed.communes}
        onChange={(communes) => onChange({ communes })}
        error={problemWords(problems, 'codes')}
      />
      <p role="status">{words.read(codes.length, habitants, inPart.length)}</p>
      <PasteDoubts
        lines={lines}
        answers={answers}
        onAnswer={(line, meant) =>
          onChange((now) => ({ answers: { ...now.answers, [line]: meant } }))
        }
      />
      <CheckField
        label={words.deduced}
        checked={typed.deduit}
        onChange={(deduit) => onChange({ deduit })}
      />
      <SourceFields
        typed={typed.source}
        onChange={(source) => onChange((now) => ({ source: { ...now.source, ...source } }))}
        problems={problems}
      />
    </FormShell>
  )
}
