import type { Cpts, Source } from '../cpts/cpts.ts'
import { dayRange, type PartialDate } from '../cpts/partial-date.ts'
import { sameValue } from '../cpts/same-value.ts'
import { checkChange } from '../edits/check-change.ts'
import {
  factOf,
  type RecordChange,
  type RecordEdit,
  type SourcedName,
  tidyValue,
} from '../edits/record-change.ts'
import { applyChange, createdCpts } from '../edits/record-edit.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'
import { factText } from './fact-text.ts'
import type { Policy } from './import-choices.ts'
import type { ImportNote, KnownFact } from './import-note.ts'
import type { ImportSource, Incoming, Statement } from './incoming.ts'

/** What changes are made with. */
export interface ReconcileContext {
  readonly units: UnitIndex
  readonly today: string
  /** ISO instant, UTC. */
  readonly quand: string
  readonly source: ImportSource
  /** The changes that count already, so that a claim is not noted twice. */
  readonly made: readonly RecordChange[]
}

/** The changes that bring a record to what a file says, each of which may be made, and what is to be said of them. */
export interface Reconciled {
  /** Null where it could not even be created. */
  readonly cpts: Cpts | null
  readonly changes: readonly RecordChange[]
  readonly notes: readonly ImportNote[]
}

/**
 * Brings what a file says of a CPTS to its record.
 *
 * What is not known yet is stated. What is known alike is stated again only where the file is more recent. What is known otherwise is
 * left, and the file's word kept beside it as a `claim`, or replaced, as the policy has it; a perimeter and a stage, which have no claims,
 * are left or replaced. A stage that was reached after the one that is known is no contradiction: it follows.
 *
 * @param id of the record, new or not. @param before null for a new one. @param records all of them, where this one is kept up to date.
 */
export function reconcile(
  incoming: Incoming,
  id: string,
  before: Cpts | null,
  policy: Policy,
  { units, today, quand, source, made }: ReconcileContext,
  records: Map<string, Cpts>,
): Reconciled {
  const changes: RecordChange[] = []
  const notes: ImportNote[] = []
  let cpts = before
  const make = (edit: RecordEdit, from: Source): boolean => {
    const change: RecordChange = { cpts: id, quand, source: from, ...edit }
    if (checkChange(change, { today, records, units }).length > 0) return false
    cpts = cpts ? applyChange(cpts, change) : change.kind === 'create' ? createdCpts(change) : cpts
    if (cpts) records.set(id, cpts)
    changes.push(change)
    return true
  }
  const sourcesOf = ({ sources }: Statement): readonly Source[] =>
    sources.length > 0 ? sources : [source.source]

  if (!before) {
    const departements = whereabouts(incoming, incoming.codes, units)
    if (!make({ kind: 'create', nom: incoming.nom, departements }, source.source))
      notes.push({ reason: 'refused', text: incoming.nom })
  }
  for (const statement of incoming.statements) if (cpts) state(statement, cpts)
  return { cpts, changes, notes }

  function state(statement: Statement, now: Cpts): void {
    const { edit } = statement
    const [first = source.source] = sourcesOf(statement)
    const refuse = (text: string): void => void notes.push({ reason: 'refused', text })
    switch (edit.kind) {
      case 'perimetre': {
        const verdict = before ? perimetreVerdict(edit, now) : 'new'
        if (verdict === 'same' || !decided(verdict, 'perimetre', edit.codes.join(' '))) return
        if (!make(edit, first)) return refuse(edit.codes.join(' '))
        settle('perimetre', now.perimetre.sources, statement, verdict)
        const departements = whereabouts(incoming, edit.codes, units)
        if (departements.length > 0 && !sameValue(departements, now.departements.toSorted()))
          make({ kind: 'departements', departements }, first)
        return
      }
      case 'stage': {
        const verdict = stageVerdict(edit, now)
        if (verdict === 'same' || !decided(verdict, 'stade', edit.stade)) return
        if (make(edit, first)) settle('stade', [], statement, 'new')
        else refuse(edit.stade)
        return
      }
      case 'fact': {
        const text = factText(edit)
        const fact = factOf(now, edit.fait)
        const valeur = tidyValue(edit)
        if (edit.fait === 'aci' && now.stade?.valeur !== 'aci-signe') {
          if (now.stade !== null) return void notes.push({ reason: 'aci-without-stage', text })
          if (!make({ kind: 'stage', stade: 'aci-signe', date: edit.valeur }, first))
            return refuse(text)
          notes.push({ reason: 'stage-from-aci', text })
        }
        const same = fact !== null && sameValue(fact.valeur, valeur)
        const verdict = !fact
          ? 'new'
          : !same
            ? 'other'
            : isLater(edit.date, fact.date)
              ? 'again'
              : 'same'
        if (verdict === 'same') return
        if (!decided(verdict, edit.fait, text)) {
          const claim = { ...edit, kind: 'claim' } as const
          if (!made.some((each) => isSameClaim(each, id, claim, first))) make(claim, first)
          return
        }
        if (make(edit, first)) settle(edit.fait, fact?.sources ?? [], statement, verdict)
        else refuse(text)
        return
      }
      case 'alias': {
        const alias = [...new Set([...now.alias, ...edit.alias])].filter((each) => each !== now.nom)
        if (!sameValue(alias, now.alias)) make({ kind: 'alias', alias }, first)
        return
      }
      case 'doutes': {
        const doutes = [...new Set([...now.doutes, ...edit.doutes])]
        if (!sameValue(doutes, now.doutes)) make({ kind: 'doutes', doutes }, first)
        return
      }
      case 'note':
        if (now.note === edit.note) return
        if (decided(now.note === null ? 'new' : 'other', 'note', edit.note ?? '')) make(edit, first)
        return
      case 'archive':
        if (before && !decided('other', 'archive', '')) return
        if (!make(edit, first)) refuse(edit.fusionneeDans ?? '')
    }
  }

  /** Whether a statement is made; one that something known speaks against is noted either way. */
  function decided(verdict: Verdict, fait: KnownFact, text: string): boolean {
    if (verdict !== 'other') return true
    const replaced = policy === 'remplacer'
    notes.push({ reason: replaced ? 'replaced' : 'kept', fait, text })
    return replaced
  }

  /** A change carries one source: the others follow, with those that said the same before. */
  function settle(
    fait: SourcedName,
    earlier: readonly Source[],
    statement: Statement,
    verdict: Verdict,
  ): void {
    const [first = source.source] = sourcesOf(statement)
    const known = verdict === 'again' ? earlier : []
    const wanted = [...new Set([...known, ...sourcesOf(statement)])]
    const there = sourcesThere(fait)
    if (there !== null && !sameValue(there, wanted))
      make({ kind: 'sources', fait, sources: wanted }, first)
  }

  function sourcesThere(fait: SourcedName): readonly Source[] | null {
    if (!cpts) return null
    if (fait === 'perimetre') return cpts.perimetre.sources
    return (fait === 'stade' ? cpts.stade : factOf(cpts, fait))?.sources ?? null
  }
}

/** `again`: known alike, and said anew since. */
type Verdict = 'new' | 'same' | 'again' | 'other'

function perimetreVerdict(
  { etat, codes, date, deduit, communesAnnoncees }: Extract<RecordEdit, { kind: 'perimetre' }>,
  { perimetre: known }: Cpts,
): Verdict {
  const alike =
    etat === known.etat &&
    deduit === known.deduit &&
    (communesAnnoncees === null || communesAnnoncees === known.communesAnnoncees) &&
    sameValue(codes.toSorted(), known.codes.toSorted())
  if (alike) return isLater(date, known.date) ? 'again' : 'same'
  // What was only inferred gives way to a list.
  return known.etat === 'inconnu' || (known.deduit && !deduit) ? 'new' : 'other'
}

function stageVerdict({ stade, date }: Extract<RecordEdit, { kind: 'stage' }>, now: Cpts): Verdict {
  if (now.stade === null) return 'new'
  if (now.historique.some((each) => each.valeur === stade && each.date === date)) return 'same'
  if (now.stade.valeur === stade && date === null) return 'same'
  return isLater(date, now.stade.date) && now.stade.date !== null ? 'new' : 'other'
}

function isSameClaim(
  change: RecordChange,
  id: string,
  claim: Extract<RecordEdit, { kind: 'claim' }>,
  source: Source,
): boolean {
  return (
    change.kind === 'claim' &&
    change.cpts === id &&
    change.fait === claim.fait &&
    change.source === source &&
    sameValue(change.valeur, claim.valeur)
  )
}

/** Whether a date comes after another for certain; any date comes after none. */
function isLater(date: PartialDate | null, before: PartialDate | null): boolean {
  if (date === null) return false
  if (before === null) return true
  const [a, b] = [dayRange(date), dayRange(before)]
  return a !== null && b !== null && a.auPlusTot > b.auPlusTard
}

/** The départements that the file states, else those of the communes. */
function whereabouts(
  { departements }: Incoming,
  codes: readonly UnitCode[],
  units: UnitIndex,
): readonly string[] {
  if (departements.length > 0) return departements.toSorted()
  const there = codes.flatMap((code) => units.get(code)?.departement ?? [])
  return [...new Set(there)].toSorted()
}
