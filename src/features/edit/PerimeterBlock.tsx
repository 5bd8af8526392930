import { PencilRuler } from 'lucide-react'
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { FieldProblem } from '../../domain/edits/check-value.ts'
import { chosenCodes, readCommuneList } from '../../domain/names/commune-list.ts'
import { sumPopulation } from '../../domain/units/population.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frEdit } from '../../fr/edit.ts'
import { CheckField, LinesField, SelectField, TextField } from '../../ui/Field.tsx'
import controls from '../../ui/controls.module.css'
import { RecodingNote } from '../region-model/RecodingNote.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useHref, withParam } from '../region-model/use-href.ts'
import { PasteDoubts } from '../search/PasteDoubts.tsx'
import { FieldBlock } from './FieldBlock.tsx'
import styles from './Form.module.css'
import { FormShell } from './FormShell.tsx'
import { SourceFields } from './SourceFields.tsx'
import { SourcesForm } from './SourcesForm.tsx'
import {
  PERIMETRE_STATES,
  perimetreEdit,
  perimetreText,
  type TypedPerimetre,
} from './perimeter-form.ts'
import { problemWords } from './problems.ts'
import { typedText } from './typed-text.ts'
import { useFieldForm } from './use-field-form.ts'
import { fieldLines } from './value-words.ts'

const words = frEdit.perimeter
const title = frEdit.fields.perimetre

/** The communes of the CPTS: as a list that one corrects here, or drawn on the map and brought back. */
export function PerimeterBlock({ cpts }: { readonly cpts: Cpts }) {
  const { units, facts } = useRegion().atlas
  const recoding = facts.get(cpts.id)?.recoding
  const { typed, open, change, problems, leave, submit } = useFieldForm<TypedPerimetre>(
    cpts,
    'perimetre',
    perimetreText(cpts.perimetre, units),
  )
  const sketch = withParam(useHref()('/esquisse'), 'depuis', cpts.id)
  const { perimetre } = cpts
  const unknown = perimetre.etat === 'inconnu' && perimetre.codes.length === 0
  return (
    <FieldBlock
      title={title}
      lines={unknown ? [] : fieldLines('perimetre', perimetre)}
      fact={perimetre}
      open={typed !== null}
      onOpen={open}
      form={
        typed && (
          <PerimeterForm
            typed={typed}
            onChange={change}
            problems={problems}
            onLeave={leave}
            onSave={(codes) =>
              submit(title, {
                source: typedText(typed.source.source),
                edits: [perimetreEdit(typed, codes)],
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
  readonly onChange: (typed: TypedPerimetre) => void
  readonly problems: readonly FieldProblem[]
  readonly onSave: (codes: readonly UnitCode[]) => void
  readonly onLeave: () => void
}

function PerimeterForm({ typed, onChange, problems, onSave, onLeave }: PerimeterFormProps) {
  const { units } = useRegion().atlas
  const lines = useMemo(() => readCommuneList(typed.communes, units), [typed.communes, units])
  const answers = new Map(Object.entries(typed.answers))
  const codes = chosenCodes(lines, answers)
  return (
    <FormShell name={title} onSave={() => onSave(codes)} onCancel={onLeave}>
      {typed.cut > 0 && <p className={controls.quiet}>{words.cutLeftOut(typed.cut)}</p>}
      <div className={styles.pair}>
        <SelectField
          label={words.etat}
          value={typed.etat}
          onChange={(etat) => onChange({ ...typed, etat: etat || 'inconnu' })}
          options={PERIMETRE_STATES.map((each) => [each, words.etats[each]])}
        />
        <TextField
          label={words.announced}
          inputMode="numeric"
          value={typed.announced}
          onChange={(announced) => onChange({ ...typed, announced })}
          error={problemWords(problems, 'communesAnnoncees')}
        />
      </div>
      <LinesField
        label={words.codes}
        hint={words.codesHint}
        value={typed.communes}
        onChange={(communes) => onChange({ ...typed, communes })}
        error={problemWords(problems, 'codes')}
      />
      <p role="status">
        {words.read(codes.length, sumPopulation(new Set(codes), units).habitants)}
      </p>
      <PasteDoubts
        lines={lines}
        answers={answers}
        onAnswer={(line, code) =>
          onChange({ ...typed, answers: { ...typed.answers, [line]: code } })
        }
      />
      <CheckField
        label={words.deduced}
        checked={typed.deduit}
        onChange={(deduit) => onChange({ ...typed, deduit })}
      />
      <SourceFields
        typed={typed.source}
        onChange={(source) => onChange({ ...typed, source })}
        problems={problems}
      />
    </FormShell>
  )
}
