import { aciState, type Cpts, type CptsDataset, isArchived } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import { sameValue } from '../cpts/same-value.ts'
import { type Stage, STAGES } from '../cpts/stage.ts'
import { diffDatasets, type HeadField, type RecordDiff } from '../edits/dataset-diff.ts'
import { type FieldDiff, type RecordField, unknownValue } from '../edits/record-field.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'
import { buildAtlas, type CptsFacts } from './atlas.ts'

/**
 * What may be told of a CPTS between two states of a register, in the order it is read out.
 *
 * `commencee`: its first dated stage, which tells of no record. `signee`, `etape`: it went on. `avancement`: what is known of its stage is other, which tells of no step: it was not known, or was put
 * right. `fusionnee`, `arretee`: its record was archived. `retiree`: it is no longer there at all. `completee`: all the rest.
 */
export const CHANGE_KINDS = [
  'nouvelle',
  'commencee',
  'signee',
  'etape',
  'territoire',
  'renommee',
  'fusionnee',
  'arretee',
  'retiree',
  'retablie',
  'avancement',
  'completee',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What of a CPTS a line tells. */
type Told =
  | { readonly kind: 'nouvelle' | 'commencee' | 'retiree' | 'retablie' }
  | { readonly kind: 'signee'; readonly date: PartialDate | null }
  | {
      readonly kind: 'etape' | 'avancement'
      readonly from: Stage | null
      readonly to: Stage | null
      readonly date: PartialDate | null
    }
  | {
      readonly kind: 'territoire'
      readonly added: readonly UnitCode[]
      readonly removed: readonly UnitCode[]
      readonly before: CptsFacts
    }
  | { readonly kind: 'renommee'; readonly from: string }
  /** `into`: the name of the CPTS that it was merged into, its id where that one is not there. */
  | { readonly kind: 'fusionnee'; readonly into: string; readonly date: PartialDate | null }
  | { readonly kind: 'arretee'; readonly date: PartialDate | null }
  /** `said`: facts that say something else. `sourced`: those that say the same after other sources, or of another day. */
  | {
      readonly kind: 'completee'
      readonly said: readonly RecordField[]
      readonly sourced: readonly RecordField[]
    }

/** One line of what changed. */
export type ChangeLine = Told & {
  readonly cpts: Cpts
  /** What follows from its perimeter; null where it is not among those in use, or where only its stages are compared. */
  readonly facts: CptsFacts | null
  /** The département that it is told under: the first of its record, else that of its first commune; null where neither is known. */
  readonly departement: string | null
  /** The facts that it tells of; none for a record that is there in one of the two only. */
  readonly fields: readonly RecordField[]
}

/** What changed in a register. */
export interface RegisterChanges {
  readonly lines: readonly ChangeLine[]
  /** What the register says of itself that changed. */
  readonly head: readonly HeadField[]
  /** The records that are in one of the two only because the other holds what cannot be read: nothing is told of them. Units: records. */
  readonly unread: number
}

/**
 * What changed between two states of the register of a région.
 *
 * Shape: each fact that differs is told in one line. A record that came, went, was archived or came back has one line, whatever else
 * changed of it. Perimeters are compared on today's units, so that a mere change of code is none.
 *
 * @param units the units of the région; `known` those of other régions as well.
 */
export function whatChanged(
  before: CptsDataset,
  after: CptsDataset,
  { units, known }: { readonly units: UnitIndex; readonly known: UnitIndex },
): RegisterChanges {
  const { archived, restored, changed, head, ...apart } = diffDatasets(before, after)
  const isTold = ({ id }: Cpts, other: CptsDataset): boolean =>
    !other.unreadable?.some((one) => one.id === id)
  const added = apart.added.filter((cpts) => isTold(cpts, before))
  const removed = apart.removed.filter((cpts) => isTold(cpts, after))
  const [was, is] = [before, after].map((each) => buildAtlas(each, units, known).facts)
  const names = new Map([...before.cpts, ...after.cpts].map(({ id, nom }) => [id, nom]))
  const line = (cpts: Cpts, told: Told, fields: readonly RecordField[] = []): ChangeLine => {
    const facts = is?.get(cpts.id) ?? was?.get(cpts.id) ?? null
    return { ...told, cpts, facts, departement: departementOf(cpts, facts, known), fields }
  }
  const ceased = (cpts: Cpts, fields: readonly RecordField[] = []): ChangeLine =>
    line(cpts, endOf(cpts, names), fields)
  const all = (fields: readonly FieldDiff[]): readonly RecordField[] =>
    fields.map(({ field }) => field)
  return {
    head: head.map(({ field }) => field),
    unread: apart.added.length + apart.removed.length - added.length - removed.length,
    lines: [
      ...added.map((cpts) => (isArchived(cpts) ? ceased(cpts) : line(cpts, { kind: 'nouvelle' }))),
      ...archived.map(({ after: cpts, fields }) => ceased(cpts, all(fields))),
      ...removed.map((cpts) => line(cpts, { kind: 'retiree' })),
      ...restored.map(({ after: cpts, fields }) => line(cpts, { kind: 'retablie' }, all(fields))),
      ...changed.flatMap((diff) =>
        toldOf(diff, was?.get(diff.id), is?.get(diff.id)).map(({ fields, ...told }) =>
          line(diff.after, told, fields),
        ),
      ),
    ],
  }
}

/** How a CPTS whose record is archived ended. */
export function endOf(
  { archive }: Pick<Cpts, 'archive'>,
  names: ReadonlyMap<string, string>,
): Extract<Told, { kind: 'fusionnee' | 'arretee' }> {
  const into = archive?.valeur.fusionneeDans ?? null
  const date = archive?.date ?? null
  return into === null
    ? { kind: 'arretee', date }
    : { kind: 'fusionnee', into: names.get(into) ?? into, date }
}

/** The département that a CPTS is told under. */
export function departementOf(
  { departements }: Pick<Cpts, 'departements'>,
  facts: CptsFacts | null,
  units: UnitIndex,
): string | null {
  const [first] = facts?.territory ?? []
  return departements[0] ?? (first && units.get(first)?.departement) ?? null
}

type Part = Told & { readonly fields: readonly RecordField[] }

/** What to tell of a record that is in both and in use in both, or in neither. */
function toldOf(
  { before, after, fields }: RecordDiff,
  was: CptsFacts | undefined,
  is: CptsFacts | undefined,
): readonly Part[] {
  const left = new Map(fields.map((each) => [each.field, each]))
  const take = (told: Told | null, names: readonly RecordField[]): readonly Part[] => {
    const taken = names.filter((name) => left.has(name))
    if (told === null || taken.length === 0) return []
    for (const name of taken) left.delete(name)
    return [{ ...told, fields: taken }]
  }
  const parts = [
    ...take(progressOf(before, after), ['avancement', 'aci']),
    ...take(was && is ? moveOf(was, is) : null, ['perimetre']),
    ...take({ kind: 'renommee', from: before.nom }, ['nom']),
  ]
  const rest = [...left.values()]
  if (rest.length === 0) return parts
  const isSourced = (diff: FieldDiff): boolean =>
    saysSame(diff) && sameValue(unknownValue(before, diff.field), unknownValue(after, diff.field))
  const names = (some: readonly FieldDiff[]) => some.map(({ field }) => field)
  const said = names(rest.filter((diff) => !isSourced(diff)))
  const sourced = names(rest.filter(isSourced))
  return [...parts, { kind: 'completee', said, sourced, fields: names(rest) }]
}

/** What became of the stage; null where it is the same, whatever else is known of it. */
function progressOf(before: Cpts, after: Cpts): Told | null {
  const [was, is] = [before, after].map(aciState)
  if (is === 'signe' && was === 'non-signe') return { kind: 'signee', date: signedOn(after) }
  const [from, to] = [before, after].map((cpts) =>
    aciState(cpts) === 'signe' ? 'aci-signe' : (cpts.stade?.valeur ?? null),
  ) as [Stage | null, Stage | null]
  if (from === to) return null
  const isStep = from !== null && to !== null && STAGES.indexOf(to) > STAGES.indexOf(from)
  const date = to === 'aci-signe' ? signedOn(after) : (after.stade?.date ?? null)
  return { kind: isStep ? 'etape' : 'avancement', from, to, date }
}

/** When the ACI was signed, as far as the record says. */
export function signedOn({
  aci,
  historique,
}: Pick<Cpts, 'aci' | 'historique'>): PartialDate | null {
  const stage = historique.findLast(({ valeur }) => valeur === 'aci-signe')
  return aci?.valeur ?? stage?.date ?? null
}

/** The communes that came and went; null for none. */
function moveOf(before: CptsFacts, { territory }: CptsFacts): Told | null {
  const added = [...territory].filter((code) => !before.territory.has(code))
  const removed = [...before.territory].filter((code) => !territory.has(code))
  if (added.length + removed.length === 0) return null
  return { kind: 'territoire', added, removed, before }
}

/** What a value says, without what stands behind it. */
const BEHIND: ReadonlySet<string> = new Set(['sources', 'extra', 'written'])

/** Whether the value of a field stayed, and only its sources or their date changed; the date of a stage is part of what it says. */
function saysSame({ field, before, after }: FieldDiff): boolean {
  const isDated = field === 'avancement' || field === 'archive'
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !BEHIND.has(key) && (isDated || key !== 'date'))
        .map(([key, one]) => [key, bare(one)]),
    )
  }
  return sameValue(bare(before), bare(after))
}
