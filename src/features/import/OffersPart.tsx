import { type Offer, offerRank } from '../../domain/import/offer.ts'
import type { ImportPlan, PlannedCpts } from '../../domain/import/plan-import.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frImportAccount } from '../../fr/import/import-account.ts'
import controls from '../../ui/controls.module.css'
import { FieldChange } from '../publish/FieldChange.tsx'
import styles from './Offers.module.css'
import { MoreLines, useFewLines } from './MoreLines.tsx'
import { answered, type Choose } from './use-review.ts'

const words = frImportAccount.offers

interface OffersPartProps {
  readonly plan: ImportPlan
  readonly choose: Choose
}

/** What the file says otherwise than the records, fact by fact, before and after: each is taken or left. New records stand apart. */
export function OffersPart({ plan, choose }: OffersPartProps) {
  const said = plan.cpts
    .filter(({ offers, match }) => offers.length > 0 || match.kind === 'left-out')
    .toSorted((a, b) => rankOf(a) - rankOf(b))
  const isNew = ({ match }: PlannedCpts): boolean => match.kind !== 'known'
  const known = said.filter((each) => !isNew(each))
  const added = said.filter(isNew)
  const waiting = said.reduce(
    (sum, { offers }) => sum + offers.filter(({ waits }) => waits).length,
    0,
  )
  if (said.length === 0) return null
  return (
    <section>
      <h4>{words.title}</h4>
      <p className={controls.quiet}>{waiting > 0 ? words.asked(waiting) : words.intro}</p>
      {known.length > 0 && (
        <Records title={words.known(known.length)} cpts={known} choose={choose} isNew={false} />
      )}
      {added.length > 0 && (
        <Records title={words.added(added.length)} cpts={added} choose={choose} isNew />
      )}
    </section>
  )
}

/** A record of which a fact that matters is told comes before the others. */
const rankOf = ({ offers }: PlannedCpts): number => Math.min(...offers.map(offerRank))

interface RecordsProps {
  readonly title: string
  readonly cpts: readonly PlannedCpts[]
  readonly choose: Choose
  readonly isNew: boolean
}

function Records({ title, cpts, choose, isNew }: RecordsProps) {
  const lines = useFewLines(cpts, '')
  return (
    <details className={controls.disclosure} open={!isNew}>
      <summary>{title}</summary>
      <ul className={styles.offers}>
        {lines.shown.map((planned) => (
          <li key={planned.incoming.key}>
            <RecordTick planned={planned} choose={choose} isNew={isNew} />
            {planned.offers.map((offer) => (
              <OfferTick key={offer.key} offer={offer} nom={planned.incoming.nom} choose={choose} />
            ))}
          </li>
        ))}
      </ul>
      <MoreLines {...lines} />
    </details>
  )
}

interface RecordTickProps {
  readonly planned: PlannedCpts
  readonly choose: Choose
  readonly isNew: boolean
}

/** All facts of a record at once; of a new one, whether it is made. */
function RecordTick({ planned: { incoming, match, offers }, choose, isNew }: RecordTickProps) {
  const taken = isNew ? match.kind === 'new' : offers.every((offer) => offer.taken)
  const isPart = !isNew && !taken && offers.some((offer) => offer.taken || offer.waits)
  const toggle = (checked: boolean): void => {
    if (isNew)
      choose((choices) => ({
        cpts: answered(choices.cpts, incoming.key, checked ? 'create' : 'ignore'),
      }))
    else
      choose((choices) => ({
        facts: new Map([
          ...choices.facts,
          ...offers.map(({ key }) => [key, checked ? 'file' : 'record'] as const),
        ]),
      }))
  }
  return (
    <label className={styles.record}>
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = isPart
        }}
        checked={taken}
        onChange={({ currentTarget }) => toggle(currentTarget.checked)}
      />
      {incoming.nom}
    </label>
  )
}

interface OfferTickProps {
  readonly offer: Offer
  readonly nom: string
  readonly choose: Choose
}

function OfferTick({ offer, nom, choose }: OfferTickProps) {
  const { field, key, taken, asked, waits } = offer
  const decide = (isTaken: boolean): void =>
    choose((choices) => ({ facts: answered(choices.facts, key, isTaken ? 'file' : 'record') }))
  const title = frEdit.fields[field]
  return (
    <div className={styles.offer} data-taken={taken}>
      {asked === null ? (
        <label>
          <input
            type="checkbox"
            aria-label={words.take(title, nom)}
            checked={taken}
            onChange={({ currentTarget }) => decide(currentTarget.checked)}
          />
          {title}
        </label>
      ) : (
        <span>{title}</span>
      )}
      <div>
        <p>
          <FieldChange diff={offer} isLeft={!taken && !waits} />
        </p>
        {asked === 'older' && <small>{words.older}</small>}
        {asked !== null && (
          <fieldset className={styles.decision}>
            <legend className="visually-hidden">{words.take(title, nom)}</legend>
            {[true, false].map((isTaken) => (
              <label key={`${isTaken}`}>
                <input
                  type="radio"
                  name={`offer ${key}`}
                  checked={!waits && taken === isTaken}
                  onChange={() => decide(isTaken)}
                />
                {isTaken ? words.takeFile : words.leave}
              </label>
            ))}
            {waits && <small>{words.waits}</small>}
          </fieldset>
        )}
      </div>
    </div>
  )
}
