import type { Cpts, Source } from '../cpts/cpts.ts'
import { dayRange, type PartialDate } from '../cpts/partial-date.ts'
import { sameValue } from '../cpts/same-value.ts'
import { isDepartement } from '../units/regions.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'
import {
  factOf,
  type RecordChange,
  type RecordEdit,
  type SourcedName,
} from '../edits/record-change.ts'
import type { KnownFact } from './import-note.ts'
import type { Incoming, IncomingEdit, Statement } from './incoming.ts'
import { TABLE_FACTS, type TableFact } from './own-table.ts'

/** How what a file says stands to what is known: nothing was known, the same was, or something else. */
export type Verdict = 'new' | 'same' | 'other'

/** The names under which a table of our own tells what an edit states. */
export function factsOf(edit: IncomingEdit): readonly TableFact[] {
  switch (edit.kind) {
    case 'perimetre':
      return ['perimetre', 'codes']
    case 'stage':
      return ['stade', 'stadeDate']
    case 'fact':
      return TABLE_FACTS.filter((name) => name === edit.fait)
    default:
      return TABLE_FACTS.filter((name) => name === edit.kind)
  }
}

/** The fact of a record that a column tells part of. */
export const KNOWN_AS: Readonly<Record<TableFact, KnownFact>> = {
  nom: 'nom',
  alias: 'alias',
  departements: 'departements',
  perimetre: 'perimetre',
  codes: 'perimetre',
  stade: 'stade',
  stadeDate: 'stade',
  aci: 'aci',
  site: 'site',
  email: 'email',
  telephone: 'telephone',
  populationAnnoncee: 'populationAnnoncee',
  finess: 'finess',
}

/** A contract that is signed on no day, on that of its signature which the file tells elsewhere, as the form of the record has it. */
function withSignature({ edit, signedOn }: Statement, { stade }: Cpts): IncomingEdit {
  const isDated = edit.kind !== 'stage' || signedOn === undefined || stade?.valeur === edit.stade
  return isDated ? edit : { ...edit, date: signedOn }
}

/**
 * What a table says of périnatalité with what it cannot: the themes of the record stay, and a bare yes is what the record knows better.
 */
function withThemes(edit: IncomingEdit, { perinatalite }: Cpts): IncomingEdit {
  const isTold = edit.kind === 'fact' && edit.fait === 'perinatalite' && edit.valeur !== null
  if (!isTold || !perinatalite) return edit
  const { etat, themes } = perinatalite.valeur
  if (edit.valeur.etat === 'aucun') return edit
  const isVague = edit.valeur.etat === 'en-cours-ou-prevu' && etat !== 'aucun'
  return { ...edit, valeur: { etat: isVague ? etat : edit.valeur.etat, themes } }
}

/**
 * A perimeter with what a table cannot say of it: the number of communes announced stays, and so does whether a list was inferred that is
 * still the same, which communes are in it in part, and those of another région that is not here to read them by. A list that does not say that it is whole makes no perimeter whole that was known not to be.
 */
export function completed(
  statement: Statement,
  cpts: Cpts,
  units: Pick<UnitIndex, 'has'>,
): IncomingEdit {
  const { edit, bareList } = statement
  const { perimetre: known } = cpts
  if (edit.kind === 'stage') return withSignature(statement, cpts)
  if (edit.kind !== 'perimetre') return withThemes(edit, cpts)
  if (edit.communesAnnoncees !== null || edit.deduit) return edit
  const unseen = known.codes.filter((code) => !units.has(code) && !edit.codes.includes(code))
  const codes = [...edit.codes, ...unseen]
  const deduit =
    known.deduit && known.etat !== 'inconnu' && sameValue(codes.toSorted(), known.codes.toSorted())
  const announced = known.communesAnnoncees
  const isPart = known.etat === 'partiel' || known.deduit || (announced ?? 0) > codes.length
  // Communes that could not be read there leave what is known of the whole as it was.
  const read = unseen.length > 0 && edit.etat === 'partiel' ? known.etat : edit.etat
  const etat = bareList && isPart ? 'partiel' : read
  const { enPartie: said, ...rest } = edit
  const parts = said ?? known.enPartie?.filter((code) => codes.includes(code)) ?? []
  const enPartie = parts.length > 0 ? { enPartie: parts } : {}
  return { ...rest, codes, etat, deduit, communesAnnoncees: announced, ...enPartie }
}

/** How a list of communes stands to the one that is known; what was only inferred gives way to a list. */
export function perimetreVerdict(
  {
    etat,
    codes,
    deduit,
    communesAnnoncees,
    enPartie = [],
  }: Extract<RecordEdit, { kind: 'perimetre' }>,
  { perimetre: known }: Cpts,
  bareList: boolean,
): Verdict {
  const alike =
    (bareList ? known.codes.length > 0 && known.etat !== 'inconnu' : etat === known.etat) &&
    deduit === known.deduit &&
    communesAnnoncees === known.communesAnnoncees &&
    sameValue(codes.toSorted(), known.codes.toSorted()) &&
    sameValue(enPartie.toSorted(), (known.enPartie ?? []).toSorted())
  if (alike) return 'same'
  return known.etat === 'inconnu' || (known.deduit && !deduit) ? 'new' : 'other'
}

/** How a stage stands to those known: one reached later for certain is new, the same without a date says nothing more. Of a record that the file itself makes, each comes after those before it. */
export function stageVerdict(
  { stade, date }: Extract<RecordEdit, { kind: 'stage' }>,
  now: Cpts,
  isOwn: boolean,
): Verdict {
  if (now.stade === null || isOwn) return 'new'
  if (now.historique.some((each) => each.valeur === stade && each.date === date)) return 'same'
  if (now.stade.valeur === stade && date === null) return 'same'
  return isLater(date, now.stade.date) && now.stade.date !== null ? 'new' : 'other'
}

/** Whether a date comes after another for certain; any date comes after none. */
export function isLater(date: PartialDate | null, before: PartialDate | null): boolean {
  if (date === null) return false
  if (before === null) return true
  const [a, b] = [dayRange(date), dayRange(before)]
  return a !== null && b !== null && a.auPlusTot > b.auPlusTard
}

/** Tells whether a change keeps beside a fact what another one is to, after the same source. */
export function isSameClaim(
  change: RecordChange,
  id: string,
  claim: Extract<RecordEdit, { kind: 'claim' }>,
  source: Source | null,
): boolean {
  return (
    change.kind === 'claim' &&
    change.cpts === id &&
    change.fait === claim.fait &&
    change.source === source &&
    sameValue(change.valeur, claim.valeur)
  )
}

/** The départements that the file states, else those of the communes. */
export function whereabouts(
  { departements }: Pick<Incoming, 'departements'>,
  codes: readonly UnitCode[],
  units: UnitIndex,
): readonly string[] {
  if (departements.length > 0) return departements.toSorted()
  const there = codes.flatMap((code) => units.get(code)?.departement ?? [])
  // The islands of the Antilles that are no département have none.
  return [...new Set(there)].filter(isDepartement).toSorted()
}

/** The sources of a fact of a record; null where it is not known. */
export function factSources(cpts: Cpts, fait: SourcedName): readonly Source[] | null {
  if (fait === 'perimetre') return cpts.perimetre.sources
  return (fait === 'stade' ? cpts.stade : factOf(cpts, fait))?.sources ?? null
}
