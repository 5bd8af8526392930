import { isContactWay, tidyContact, tidyFiness } from '../cpts/contact-value.ts'
import type {
  Cpts,
  Fact,
  Members,
  MissionAction,
  Perimetre,
  Perinatalite,
  Source,
  Structures,
} from '../cpts/cpts.ts'
import type { DeadlineAnswer, DeadlineOutcome } from '../cpts/deadline-answer.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import type { Stage } from '../cpts/stage.ts'
import type { FieldValues, RecordField } from './record-field.ts'

/** The facts that are stated as one value with its sources, and what the value of each is. */
export interface FactValues {
  readonly aci: PartialDate
  readonly missions: readonly MissionAction[]
  readonly perinatalite: Perinatalite
  readonly membres: Members
  readonly structures: Structures
  readonly site: string
  readonly email: string
  readonly telephone: string
  readonly populationAnnoncee: number
  readonly finess: string
}
/** The name of a fact that is stated as one value. */
export type FactName = keyof FactValues

/** A fact and its value, the type of the one going with the other; null: nothing is known any more. */
export type StatedFact = {
  [Name in FactName]: { readonly fait: Name; readonly valeur: FactValues[Name] | null }
}[FactName]

/** All that has sources of its own. */
export type SourcedName = FactName | 'perimetre' | 'stade'

/** The communes as someone gives them; where they come from is told by the change. */
export type StatedPerimetre = Pick<
  Perimetre,
  'etat' | 'codes' | 'deduit' | 'communesAnnoncees' | 'enPartie'
>

/** When something was changed (ISO instant, UTC), in which record, and after which source; null: none was given. */
export interface ChangeStamp {
  readonly cpts: string
  readonly quand: string
  readonly source: Source | null
}

/** The date that a source bears, or, for a stage and an archive, when it happened; null where it is not known. */
interface Dated {
  readonly date: PartialDate | null
}

/** A field and what it held. */
export type FieldContent = {
  [F in RecordField]: { readonly field: F; readonly value: FieldValues[F] }
}[RecordField]

/**
 * What can be changed of a record, as one small step.
 *
 * `fact` states a value, `claim` keeps beside it what another source says. `stage` adds to the history; `stage-withdrawn` takes a
 * stage out that was written by mistake. `echeances` answers for one deadline, or takes its answer out (null). `put-back` gives a field back what it held, sources and dates included: the reverse of any other.
 */
export type RecordEdit =
  | ({ readonly kind: 'create' } & Pick<Cpts, 'nom' | 'departements'>)
  | ({ readonly kind: 'nom' } & Pick<Cpts, 'nom'>)
  | ({ readonly kind: 'alias' } & Pick<Cpts, 'alias'>)
  | ({ readonly kind: 'departements' } & Pick<Cpts, 'departements'>)
  | ({ readonly kind: 'doutes' } & Pick<Cpts, 'doutes'>)
  | ({ readonly kind: 'note' } & Pick<Cpts, 'note'>)
  | ({ readonly kind: 'perimetre' } & StatedPerimetre & Dated)
  | ({ readonly kind: 'stage'; readonly stade: Stage } & Dated)
  | ({ readonly kind: 'stage-withdrawn'; readonly stade: Stage } & Dated)
  | ({ readonly kind: 'fact' } & StatedFact & Dated)
  | ({ readonly kind: 'claim' } & StatedFact & Dated)
  | {
      readonly kind: 'sources'
      readonly fait: SourcedName
      readonly sources: readonly Source[]
    }
  | ({ readonly kind: 'echeances'; readonly reponse: DeadlineOutcome | null } & Pick<
      DeadlineAnswer,
      'echeance'
    > &
      Dated)
  | ({ readonly kind: 'archive'; readonly fusionneeDans: string | null } & Dated)
  | { readonly kind: 'restore' }
  | ({ readonly kind: 'put-back' } & FieldContent)

/** A change of a record: what it changes, and when, where and after whom. */
export type RecordChange = ChangeStamp & RecordEdit

/** What a record says of a fact, wherever it keeps it. */
export function factOf(cpts: Cpts, fait: FactName): Fact<FactValues[FactName]> | null {
  return isContactWay(fait) ? cpts.contacts[fait] : cpts[fait]
}

/** The record with another fact in that place; its value has to be one that the name calls for. */
export function withFact(
  cpts: Cpts,
  fait: FactName,
  fact: Fact<FactValues[FactName]> | null,
): Cpts {
  return isContactWay(fait)
    ? { ...cpts, contacts: { ...cpts.contacts, [fait]: fact } }
    : { ...cpts, [fait]: fact }
}

/** A value as a record keeps it: a contact in its plain form, anything else as it is. */
export function tidyValue({ fait, valeur }: StatedFact): FactValues[FactName] | null {
  if (typeof valeur !== 'string') return valeur
  if (fait === 'finess') return tidyFiness(valeur)
  return isContactWay(fait) ? tidyContact(fait, valeur) : valeur
}

/** The one field of a record that a change changes; null for a creation, and for a claim, which is kept beside it. */
export function changedField(change: RecordEdit): RecordField | null {
  switch (change.kind) {
    case 'create':
    case 'claim':
      return null
    case 'stage':
    case 'stage-withdrawn':
      return 'avancement'
    case 'fact':
      return change.fait
    case 'sources':
      return change.fait === 'stade' ? 'avancement' : change.fait
    case 'restore':
      return 'archive'
    case 'put-back':
      return change.field
    default:
      return change.kind
  }
}
