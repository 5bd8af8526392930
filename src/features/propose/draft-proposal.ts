import type { Cpts } from '../../domain/cpts/cpts.ts'
import { newRecordId } from '../../domain/cpts/record-id.ts'
import { type ChangeContext, checkLot } from '../../domain/edits/check-change.ts'
import type { FieldProblem } from '../../domain/edits/check-value.ts'
import type { FactVersion } from '../../domain/edits/fact-version.ts'
import { replyAddress } from '../../domain/edits/proposal.ts'
import { proposedVersions } from '../../domain/edits/propose.ts'
import type { RecordEdit } from '../../domain/edits/record-change.ts'
import { departementOf } from '../../domain/units/regions.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frPropose } from '../../fr/follow-up/propose.ts'
import { typedDate, typedSite, typedText } from '../edit/form/typed-text.ts'
import type { Correctable, TypedProposal } from '../edit/proposal-form.ts'

/** A list of communes as it was read: what it comes to, and the lines that nothing answers to. */
export interface ReadList {
  readonly codes: readonly UnitCode[]
  readonly open: readonly string[]
}

/** What a proposal is made from. */
export interface DraftContext extends ChangeContext {
  /** The record; null for a CPTS that the atlas lacks. */
  readonly cpts: Cpts | null
  readonly added: ReadList
  readonly removed: ReadList
  readonly nameOf: (code: UnitCode) => string
  readonly newId: () => string
  /** ISO instant, UTC. */
  readonly quand: string
}

/** What is wrong, in words, by where it is typed; `nothing`: of the whole. */
export type Faults = Readonly<
  Partial<Record<Correctable | 'since' | 'removed' | 'source' | 'reply' | 'nothing', string>>
>

/** What was typed as facts to propose, or what is wrong with it. */
export function draftProposal(
  typed: TypedProposal,
  context: DraftContext,
): { readonly versions: readonly FactVersion[]; readonly id: string; readonly faults: Faults } {
  const { cpts, records, newId, quand } = context
  const id = cpts?.id ?? newRecordId(typed.nom, records)
  const edits = editsOf(typed, context)
  const source = typedText(typed.source)
  const changes = edits.map(({ edit }) => ({ ...edit, cpts: id, quand, source }))
  const problems = checkLot(changes, context)
  const versions = proposedVersions(changes, cpts, newId)
  const faults: Faults = {
    ...Object.assign({}, ...edits.map(({ of }, rank) => worded(of, problems[rank] ?? [], !cpts))),
    ...ownFaults(typed, context),
  }
  const isEmpty = versions.length === 0 && !says(typed, 'autre')
  if (isEmpty && Object.keys(faults).length === 0)
    return {
      versions,
      id,
      faults: { nothing: edits.length > 0 ? frPropose.same : frPropose.nothing },
    }
  return { versions, id, faults }
}

/** Whether something stands in what is ticked. */
const says = ({ facts, words }: TypedProposal, of: 'autre'): boolean =>
  facts.includes(of) && /\S/.test(words)

interface TypedEdit {
  readonly of: Correctable
  readonly edit: RecordEdit
}

/** The edits that were typed. What is stated bears the day it is proposed: that is when someone says so. */
function editsOf(typed: TypedProposal, context: DraftContext): readonly TypedEdit[] {
  const { cpts, today } = context
  const has = (of: Correctable): boolean => typed.facts.includes(of)
  const edits: TypedEdit[] = []
  if (!cpts) {
    const departements = [...new Set(perimeterOf(typed, context).map(departementOf))]
    edits.push({ of: 'nom', edit: { kind: 'create', nom: typed.nom, departements } })
  } else if (has('nom')) edits.push({ of: 'nom', edit: { kind: 'nom', nom: typed.nom } })
  for (const fait of ['telephone', 'email', 'site'] as const)
    if (has(fait)) {
      const valeur = fait === 'site' ? typedSite(typed.site) : typedText(typed[fait])
      edits.push({ of: fait, edit: { kind: 'fact', fait, valeur, date: today } })
    }
  if (has('stade') && typed.stade !== '') {
    const { stade } = typed
    const date = typedDate(typed.since)
    edits.push({ of: 'stade', edit: { kind: 'stage', stade, date } })
    if (stade === 'aci-signe' && date !== null)
      edits.push({ of: 'stade', edit: { kind: 'fact', fait: 'aci', valeur: date, date: today } })
  }
  if (!cpts || has('communes')) edits.push(...perimeterEdits(typed, context))
  return edits
}

/** The communes that the CPTS would have. */
function perimeterOf(
  { drawn }: TypedProposal,
  { cpts, added, removed }: DraftContext,
): readonly UnitCode[] {
  if (drawn.length > 0) return drawn
  const gone = new Set(removed.codes)
  const now = [...(cpts?.perimetre.codes ?? []), ...added.codes]
  return [...new Set(now)].filter((code) => !gone.has(code)).toSorted()
}

/** A perimeter that is drawn is whole; a few communes that come and go leave it as known as it was, and after its sources too. */
function perimeterEdits(typed: TypedProposal, context: DraftContext): readonly TypedEdit[] {
  const codes = perimeterOf(typed, context)
  const now = context.cpts?.perimetre
  if (codes.length === 0) return []
  const isDrawn = typed.drawn.length > 0
  const listed = typed.whole ? 'complet' : 'partiel'
  const etat = isDrawn ? 'complet' : now && now.etat !== 'inconnu' ? now.etat : listed
  const edit: RecordEdit = {
    kind: 'perimetre',
    etat,
    codes,
    enPartie: (now?.enPartie ?? []).filter((code) => codes.includes(code)),
    deduit: false,
    communesAnnoncees: etat === 'complet' ? null : (now?.communesAnnoncees ?? null),
    date: context.today,
  }
  const source = typedText(typed.source)
  if (isDrawn || !now || source === null) return [{ of: 'communes', edit }]
  const sources = [...new Set([...now.sources, source])]
  return [
    { of: 'communes', edit },
    { of: 'communes', edit: { kind: 'sources', fait: 'perimetre', sources } },
  ]
}

/** What is wrong beyond what the rules of a record say. */
function ownFaults(typed: TypedProposal, context: DraftContext): Faults {
  const { cpts, added, removed, nameOf } = context
  const isListed = (!cpts || typed.facts.includes('communes')) && typed.drawn.length === 0
  const here = new Set(cpts?.perimetre.codes)
  const strange = removed.codes.filter((code) => !here.has(code))
  const none = !cpts && perimeterOf(typed, context).length === 0
  const open = (list: ReadList) =>
    list.open.length > 0 ? frPropose.notUnderstood(list.open.length) : null
  const communes = isListed ? (open(added) ?? (none ? frPropose.atLeastOne : null)) : null
  const gone = open(removed) ?? (strange.length > 0 ? frPropose.notIn(strange.map(nameOf)) : null)
  const isReply = typed.reply.trim() === '' || replyAddress(typed.reply) !== ''
  return {
    ...(!cpts && !/\S/.test(typed.nom) && { nom: frPropose.nameEmpty }),
    ...(communes !== null && { communes }),
    ...(cpts && isListed && gone !== null && { removed: gone }),
    ...(!/\S/.test(typed.source) && { source: frPropose.sourceEmpty }),
    ...(!isReply && { reply: frEdit.problems['not-an-email'] }),
  }
}

/** What the rules of a record say, beside what it was typed in. */
function worded(of: Correctable, problems: readonly FieldProblem[], isNew: boolean): Faults {
  return Object.assign(
    {},
    ...problems.map(({ field, reason }) => {
      if (reason === 'aci-stands' || reason === 'stage-not-signed')
        return { stade: frPropose.signedStays }
      // Told by its own words: what has no commune has no département either.
      if (field === 'departements') return {}
      // Of the record, not of what was typed here: of a CPTS that is missing it only says that its name was refused, which stands there.
      if (field === 'id' && isNew) return {}
      if (field === 'id') return { nothing: frEdit.problems[reason] }
      const where = field === 'date' || (of === 'stade' && field === 'valeur') ? 'since' : of
      return {
        [field === 'source' || field === 'sources' ? 'source' : where]: frEdit.problems[reason],
      }
    }),
  ) as Faults
}
