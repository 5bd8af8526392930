import PencilRuler from 'lucide-react/icons/pencil-ruler'
import { Link } from 'wouter'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { frPropose } from '../../fr/follow-up/propose.ts'
import controls from '../../ui/controls.module.css'
import { CheckField, LinesField } from '../../ui/Field.tsx'
import type { Patch } from '../edit/form/use-form.ts'
import type { TypedProposal } from '../edit/proposal-form.ts'
import { useHref, withParam } from '../region-model/use-href.ts'
import { PasteDoubts } from '../search/PasteDoubts.tsx'
import type { Faults } from './draft-proposal.ts'
import type { CommuneList } from './use-commune-list.ts'

/** What is typed of a proposal, and what is wrong with it. */
export interface FormProps {
  /** Null: the CPTS is missing. */
  readonly cpts: Cpts | null
  readonly typed: TypedProposal
  readonly onChange: (patch: Patch<TypedProposal>) => void
  readonly added: CommuneList
  readonly removed: CommuneList
  readonly faults: Faults
}

/** The communes of a CPTS as anyone can tell them: some by name, or the whole drawn on the map. */
export function PerimeterFields({ cpts, typed, onChange, added, removed, faults }: FormProps) {
  const href = useHref()
  const doubts = ({ lines, answers }: CommuneList) => (
    <PasteDoubts
      lines={lines}
      answers={answers}
      onAnswer={(line, meant) =>
        onChange((now) => ({ answers: { ...now.answers, [line]: meant } }))
      }
    />
  )
  if (typed.drawn.length > 0)
    return (
      <p>
        {frPropose.drawn(typed.drawn.length)}{' '}
        <button type="button" className={controls.link} onClick={() => onChange({ drawn: [] })}>
          {frPropose.undraw}
        </button>
      </p>
    )
  const sketch = cpts ? withParam(href('/esquisse'), 'depuis', cpts.id) : href('/esquisse')
  return (
    <>
      <LinesField
        label={cpts ? frPropose.added : frPropose.members}
        hint={cpts ? frPropose.listHint : frPropose.membersHint}
        value={typed.added}
        onChange={(text) => onChange({ added: text })}
        error={faults.communes ?? null}
      />
      {doubts(added)}
      {cpts ? (
        <>
          <LinesField
            label={frPropose.removed}
            hint={frPropose.listHint}
            value={typed.removed}
            onChange={(text) => onChange({ removed: text })}
            error={faults.removed ?? null}
          />
          {doubts(removed)}
        </>
      ) : (
        <CheckField
          label={frPropose.whole}
          checked={typed.whole}
          onChange={(whole) => onChange({ whole })}
        />
      )}
      <p>
        <Link href={sketch} className={controls.quiet} onClick={() => onChange({ drawing: true })}>
          <PencilRuler aria-hidden size={14} /> {frPropose.draw}
        </Link>
      </p>
    </>
  )
}
