import type { Cpts, Source } from '../cpts/cpts.ts'
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
import { factText } from './plain-cell.ts'
import { factKey, type ImportChoices, type Policy } from './import-choices.ts'
import { askedAnswer, askedFact, askedValue, isOlder, undated } from './asked-fact.ts'
import { type AskedFact, type ImportNote, waitsFor } from './import-note.ts'
import type { ImportSource, Incoming, IncomingEdit, Statement } from './incoming.ts'
import { decisionOn, type Offer, offerOf } from './offer.ts'
import { changedInTable, markOf, TABLE_FACTS, type TableFact, tableFacts } from './own-table.ts'
import {
  completed,
  factsOf,
  isSameClaim,
  KNOWN_AS,
  perimetreVerdict,
  factSources,
  stageVerdict,
  type Verdict,
  whereabouts,
} from './verdict.ts'

/** What changes are made with. */
export interface ReconcileContext {
  readonly units: UnitIndex
  readonly today: string
  /** ISO instant, UTC. */
  readonly quand: string
  readonly source: ImportSource
  /** The changes that count already, so that a claim is not noted twice. */
  readonly made: readonly RecordChange[]
  /** Whether a value that is known already gains the file as one more source of it. */
  readonly confirm: boolean
  /** Whose word counts of a fact that is asked about, as far as someone said. */
  readonly facts: ImportChoices['facts']
}

/** The changes that bring a record to what a file says, each of which may be made, what is to be said of them, and each fact taken or not. */
export interface Reconciled {
  /** Null where it could not even be created. */
  readonly cpts: Cpts | null
  readonly changes: readonly RecordChange[]
  readonly notes: readonly ImportNote[]
  readonly offers: readonly Offer[]
}

/**
 * Brings what a file says of a CPTS to its record.
 *
 * What is not known yet is stated. What is known alike changes nothing, its source and its date least of all; a dataset's own sources, and
 * the file's where `confirm` asks for it, are added. What is known otherwise is left, and the file's word kept beside it as a `claim`, or
 * replaced, as the policy has it; a perimeter and a stage, which have no claims, are left or replaced. A stage that was reached after the
 * one that is known is no contradiction: it follows.
 * What the file says after an earlier date than the record does replaces nothing unless someone says so: until then it waits. So does
 * all that the record does not say alike where the policy is to ask.
 * A table of our own bears the marks of what it said when it was written: what nobody changed there says nothing, and what someone did
 * replaces what is known, as long as that is still what the table was written from.
 *
 * @param id of the record, new or not. @param before null for a new one. @param records all of them, where this one is kept up to date.
 */
export function reconcile(
  incoming: Incoming,
  id: string,
  before: Cpts | null,
  policy: Policy,
  { units, today, quand, source, made, confirm, facts: answers }: ReconcileContext,
  records: Map<string, Cpts>,
): Reconciled {
  const changes: RecordChange[] = []
  const notes: ImportNote[] = []
  const offers = new Map<string, Offer>()
  let cpts = before
  const make = (edit: RecordEdit, from: Source | null): boolean => {
    const change: RecordChange = { cpts: id, quand, source: from, ...edit }
    if (checkChange(change, { today, records, units }).length > 0) return false
    cpts = cpts ? applyChange(cpts, change) : change.kind === 'create' ? createdCpts(change) : cpts
    if (cpts) records.set(id, cpts)
    changes.push(change)
    return true
  }
  const sourcesOf = ({ sources }: Statement): readonly Source[] =>
    incoming.exact ? sources : [source.source]
  const marks = before && incoming.marks
  const were = before && tableFacts(before)
  const changedThere = (names: readonly TableFact[]) => (marks ? changedInTable(marks, names) : [])
  let deliberate = false
  /** The first source of the statement at hand. */
  let first: Source | null = null
  /** A dataset says all that is known, so that what it leaves out is gone where it counts more than the record. */
  const isReplaced = incoming.exact && policy === 'remplacer'

  if (!before) {
    const departements = whereabouts(incoming, incoming.codes, units)
    if (!make({ kind: 'create', nom: incoming.nom, departements }, source.source))
      notes.push({ reason: 'refused', text: incoming.nom })
  }
  for (const statement of incoming.statements) if (cpts) stateOnce(statement, cpts)
  for (const fait of changedThere(TABLE_FACTS))
    if (marks?.said.get(fait) === '') notes.push({ reason: 'emptied', fait: KNOWN_AS[fait] })
  return { cpts, changes, notes, offers: [...offers.values()] }

  function stateOnce(statement: Statement, now: Cpts): void {
    if (!marks || !were) return state(statement, now)
    const names = factsOf(statement.edit)
    const changed = changedThere(names)
    if (changed.length === 0) return
    deliberate = changed.every((name) => markOf(were[name]) === marks.written.get(name))
    const { edit } = statement
    // The date that stood there was that of the stage before.
    const isOldDate = edit.kind === 'stage' && !changed.includes('stadeDate')
    state(isOldDate ? { ...statement, edit: { ...edit, date: null } } : statement, now)
    deliberate = false
  }

  function state(statement: Statement, now: Cpts): void {
    const edit = incoming.exact ? statement.edit : completed(statement, now, units)
    ;[first = null] = sourcesOf(statement)
    const refuse = (text: string): void => void notes.push({ reason: 'refused', text })
    switch (edit.kind) {
      case 'nom':
        if (edit.nom === now.nom) return
        if (!decided(edit, 'other', undated(id, 'nom', edit.nom, now.nom))) return
        return make(edit, first) ? undefined : refuse(edit.nom)
      case 'departements': {
        const text = edit.departements.join(', ')
        if (sameValue(edit.departements.toSorted(), now.departements.toSorted())) return
        const verdict = now.departements.length === 0 ? 'new' : 'other'
        const known = now.departements.join(', ')
        if (decided(edit, verdict, undated(id, 'departements', text, known)) && !make(edit, first))
          refuse(text)
        return
      }
      case 'perimetre': {
        const verdict = before ? perimetreVerdict(edit, now, statement.bareList ?? false) : 'new'
        if (verdict === 'same') return join('perimetre', now.perimetre.sources, statement)
        const text = edit.codes.join(' ')
        const { etat, codes, date } = now.perimetre
        const there = etat === 'inconnu' ? null : { text: codes.join(' '), date }
        const asked = askedFact(id, 'perimetre', { text, date: edit.date }, there)
        if (!decided(edit, verdict, asked, isOlder(asked))) return
        if (!make(edit, first)) return refuse(text)
        settle('perimetre', statement)
        // A table of our own states them in a column of theirs.
        if (incoming.exact || marks) return
        const departements = whereabouts(incoming, edit.codes, units)
        if (departements.length > 0 && !sameValue(departements, now.departements.toSorted()))
          make({ kind: 'departements', departements }, first)
        return
      }
      case 'stage': {
        const verdict = stageVerdict(edit, now, before === null)
        if (statement.isPassed && before?.stade && verdict === 'other')
          return void notes.push({ reason: 'kept', fait: 'stade', text: edit.stade, values: null })
        if (verdict === 'same')
          return now.stade?.valeur === edit.stade && now.stade.date === edit.date
            ? join('stade', now.stade.sources, statement)
            : undefined
        const { stade: text, date } = edit
        const there = now.stade && { text: now.stade.valeur, date: now.stade.date }
        const asked = askedFact(id, 'stade', { text, date }, there)
        // A history has several.
        if (!decided(edit, verdict, { ...asked, key: `${asked.key} ${text} ${date}` })) return
        // The same stage on another day was not reached twice.
        if (deliberate && now.stade?.valeur === edit.stade)
          make({ kind: 'stage-withdrawn', stade: edit.stade, date: now.stade.date }, first)
        if (!make(edit, first)) return refuse(edit.stade)
        // Put right to an earlier stage, the later ones were never reached.
        const history: Cpts['historique'] = deliberate ? (cpts?.historique ?? []) : []
        const reached = history.findLastIndex(({ valeur }) => valeur === edit.stade)
        for (const { valeur: stade, date } of history.slice(reached + 1))
          make({ kind: 'stage-withdrawn', stade, date }, first)
        settle('stade', statement)
        return
      }
      case 'fact': {
        const text = factText(edit)
        const fact = factOf(now, edit.fait)
        const valeur = tidyValue(edit)
        const asked = askedValue(id, edit, valeur, fact)
        if (edit.fait === 'aci' && now.stade?.valeur !== 'aci-signe') {
          if (now.stade !== null) return void notes.push({ reason: 'aci-without-stage', text })
          if (!decided(edit, 'new', asked)) return
          if (!make({ kind: 'stage', stade: 'aci-signe', date: edit.valeur }, first))
            return refuse(text)
          notes.push({ reason: 'stage-from-aci', text })
        }
        if (fact && sameValue(fact.valeur, valeur)) {
          if (incoming.exact && fact.date === null && edit.date !== null) make(edit, first)
          return join(edit.fait, fact.sources, statement)
        }
        const older = valeur !== null && isOlder(asked)
        if (!decided(edit, fact ? 'other' : 'new', asked, older)) {
          if (!fact || waitsFor(notes, edit.fait)) return
          const claim = { ...edit, kind: 'claim' } as const
          if (!made.some((each) => isSameClaim(each, id, claim, first))) make(claim, first)
          return
        }
        if (make(edit, first)) settle(edit.fait, statement)
        else notes.push({ reason: 'refused', text, stated: edit })
        return
      }
      case 'alias': {
        const wanted = edit.alias.filter((each) => each !== now.nom)
        const alias = takesList('alias', wanted, now.alias, deliberate || isReplaced)
        return stateList({ kind: 'alias', alias }, alias, now.alias)
      }
      case 'doutes': {
        const doutes = takesList('doutes', edit.doutes, now.doutes, isReplaced)
        return stateList({ kind: 'doutes', doutes }, doutes, now.doutes)
      }
      case 'echeances': {
        const { known, isSame, asked } = askedAnswer(now, edit)
        if (!isSame && !decided(edit, known ? 'other' : 'new', asked)) return
        const added = sourcesOf(statement).filter((one) => !isSame || !known?.sources.includes(one))
        return added.every((one) => make(edit, one)) ? undefined : refuse(edit.echeance)
      }
      case 'note': {
        const asked = undated(id, 'note', edit.note ?? '', now.note)
        const verdict = now.note ? 'other' : 'new'
        if (now.note !== edit.note && decided(edit, verdict, asked)) make(edit, first)
        return
      }
      case 'archive':
        if (before && !decided(edit, 'other', undated(id, 'archive', '', null))) return
        if (!make(edit, first)) refuse(edit.fusionneeDans ?? '')
    }
  }

  /** Whether a statement is made; one that something known speaks against is noted either way, and waits where it is older or asked. */
  function decided(edit: IncomingEdit, verdict: Verdict, asked: AskedFact, older = false): boolean {
    const { fait, text, values, key } = asked
    const decided = decisionOn({
      verdict,
      policy,
      isKnown: before !== null,
      isDeliberate: deliberate,
      isOlder: older,
      answer: answers.get(key),
    })
    offer(edit, { key, ...decided })
    if (decided.waits && decided.asked) notes.push({ reason: decided.asked, ...asked })
    else if (verdict === 'other' || !decided.taken) {
      const left = verdict === 'other' ? 'kept' : 'fact-left'
      notes.push({ reason: decided.taken ? 'replaced' : left, fait, text, values })
    }
    return decided.taken
  }

  function offer(edit: IncomingEdit, decided: Parameters<typeof offerOf>[2]): void {
    const change = { cpts: id, quand, source: first, ...edit }
    if (cpts) offers.set(decided.key, offerOf(cpts, change, decided))
  }

  /** A list with what the file adds to it, or the file's own in its stead: what that drops is told. */
  function takesList(
    fait: 'alias' | 'doutes',
    wanted: readonly string[],
    known: readonly string[],
    isWhole: boolean,
  ): readonly string[] {
    if (!isWhole) return [...new Set([...known, ...wanted])]
    if (!deliberate && known.some((each) => !wanted.includes(each)))
      notes.push({ reason: 'replaced', fait, text: wanted.join(' ; '), values: null })
    return [...new Set(wanted)]
  }

  type Lists = Extract<IncomingEdit, { kind: 'alias' | 'doutes' }>
  function stateList(edit: Lists, list: readonly string[], known: readonly string[]): void {
    if (sameValue(list.toSorted(), known.toSorted())) return
    const key = factKey(id, edit.kind)
    const taken = answers.get(key) !== 'record'
    offer(edit, { key, taken, asked: null, waits: false })
    if (taken) make(edit, first)
  }

  /** A change carries one source: the others follow. */
  function settle(fait: SourcedName, statement: Statement): void {
    const wanted = sourcesOf(statement)
    const there = cpts && factSources(cpts, fait)
    if (there !== null && !sameValue(there, wanted))
      make({ kind: 'sources', fait, sources: wanted }, wanted[0] ?? null)
  }

  /** The sources of what is known alike, with those of the file; the fact keeps its date. */
  function join(fait: SourcedName, known: readonly Source[], statement: Statement): void {
    if (!incoming.exact && !confirm) return
    const more = sourcesOf(statement).filter((each) => !known.includes(each))
    if (more.length > 0)
      make({ kind: 'sources', fait, sources: [...known, ...more] }, more[0] ?? null)
  }
}
