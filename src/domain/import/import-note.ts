import type { PartialDate } from '../cpts/partial-date.ts'
import type { FactName, FactValues, StatedFact } from '../edits/record-change.ts'
import type { UnitCode } from '../units/unit.ts'
import type { NamedGroup } from './contradictions.ts'
import type { ReadNoteKind } from './read-note.ts'

/** What a record may know already. */
export type KnownFact =
  | FactName
  | 'nom'
  | 'alias'
  | 'doutes'
  | 'departements'
  | 'perimetre'
  | 'stade'
  | 'note'
  | 'echeances'
  | 'archive'

/** A fact of which someone is to say whose word counts. */
export interface AskedFact {
  readonly fait: KnownFact
  readonly text: string
  readonly date: PartialDate | null
  /** What the file and the record say, of a fact that is stated as one value; null of any other. */
  readonly values: readonly [FactValues[FactName], FactValues[FactName] | null] | null
  /** What the record says, and since when; null where it says nothing. */
  readonly known: { readonly text: string; readonly date: PartialDate | null } | null
  /** The answer is kept under this key. */
  readonly key: string
}

/**
 * What became of one thing that a row says, where it is not simply taken as it stands.
 *
 * `text` is what the file says, as it says it. Reasons:
 *
 * - communes: `zero-restored`, `former-code` (merged since), `city-whole` (all its arrondissements), `group-whole` (an EPCI, all its communes), `former-name` (of a commune that merged since), `name-differs` (than the code, which counts), `postal-differs`, `departement-differs` (from what the others say), `groups-differ` (an EPCI named otherwise than numbered: it waits),
 *   `chosen` (answered by the person), `elsewhere` (another région; `codes` where it is known which communes), `beyond` (the same, and kept), `far-name` (a name alone that only communes of other régions bear: it waits; `codes` where one place does), `left-out` (by the person), `unknown-commune`, `ambiguous-commune`, `seat-or-territory` (the one commune of a CPTS: it waits), `seat` (by the person);
 * - shapes: `cut-unit`, `outside` (part of the shape is in no unit), `elsewhere-shape`, `nothing-above` (no unit reaches the threshold), and
 *   `shape` with what was read of it;
 * - rows: `name-carried` (empty, so that of the row above), `name-cut`, `no-name`, `line-left` (by the person), `header-again`, `total-line`, `remark-line` (under the table), `no-cpts` (communes of none), `finer-than-commune` (of IRIS, or quartiers), `open-list` (which does not name all), `namesakes` (of another CPTS), `archived`, `cpts-left-out`, `cpts-elsewhere`;
 * - facts: `unknown-stage`, `stage-left-out`, `stage-from-aci`, `aci-without-stage`, `date-read` (among other words), `date-doubtful` (may be another: it counts, and is to be looked at), `date-chosen` (by the person), `not-a-date` (it waits), `date-left-out`, `in-future`, `not-a-count`,
 *   `not-a-finess`, `not-a-perinatalite`, `not-a-contact`, `scheme-added`, `phone-restored` (its first zero), `dangerous-address`, `nominative-email`, `email-left-out`, `others-left` (a second
 *   address), `contradicts` (another row of the same CPTS), `not-a-departement`, `date-without-stage`;
 * - changes that the rules of records refuse: `refused`;
 * - where each fact is asked: `offered` (the record does not say it alike: it waits), `new-cpts` (the CPTS has no record: it waits);
 * - against what is known: `older` (the file's word, which is to replace the known one, bears an earlier date: it waits), `kept` (another value is known; this one is noted beside it where it can be), `replaced`, `fact-left` (by the person), `emptied` (a cell that
 *   was filled when the table was written: the record keeps its fact).
 */
export type ImportNote =
  | { readonly reason: 'zero-restored'; readonly text: string; readonly codes: readonly UnitCode[] }
  | { readonly reason: 'former-code'; readonly text: string; readonly codes: readonly UnitCode[] }
  | {
      readonly reason: 'city-whole' | 'group-whole' | 'former-name'
      readonly text: string
      readonly codes: readonly UnitCode[]
    }
  | {
      readonly reason: 'name-differs' | 'postal-differs'
      readonly text: string
      /** Those that count until someone says otherwise. */
      readonly codes: readonly UnitCode[]
      /** The answer to it is kept under this key. */
      readonly key: string
      readonly candidates: readonly UnitCode[]
    }
  | {
      readonly reason: 'departement-differs'
      readonly text: string
      readonly codes: readonly UnitCode[]
    }
  | {
      readonly reason: 'groups-differ'
      readonly text: string
      readonly key: string
      readonly groups: readonly NamedGroup[]
    }
  | { readonly reason: 'chosen'; readonly text: string; readonly codes: readonly UnitCode[] }
  | {
      readonly reason: 'elsewhere' | 'beyond'
      readonly text: string
      readonly codes: readonly UnitCode[]
    }
  | {
      readonly reason: 'far-name'
      readonly text: string
      readonly codes: readonly UnitCode[]
      readonly key: string
      readonly candidates: readonly UnitCode[]
    }
  | { readonly reason: 'left-out' | 'seat'; readonly text: string }
  | {
      readonly reason: 'seat-or-territory'
      readonly text: string
      /** The answer to it is kept under this key. */
      readonly key: string
      /** The titles of the columns that it stands in. */
      readonly titre: string
    }
  | {
      readonly reason: 'date-read' | 'date-chosen'
      readonly text: string
      readonly date: PartialDate
    }
  | {
      readonly reason: 'date-doubtful'
      readonly text: string
      /** What counts until someone says otherwise, the first of the candidates. */
      readonly date: PartialDate
      readonly key: string
      readonly candidates: readonly PartialDate[]
    }
  | {
      readonly reason: 'not-a-date'
      readonly text: string
      readonly key: string
      /** Dates that it holds all the same. */
      readonly candidates: readonly PartialDate[]
    }
  | {
      readonly reason: 'unknown-commune' | 'ambiguous-commune'
      readonly text: string
      /** The answer to it is kept under this key. */
      readonly key: string
      readonly candidates: readonly UnitCode[]
      /** EPCI that it may mean. */
      readonly groupes?: readonly NamedGroup[]
    }
  | {
      readonly reason: 'cut-unit'
      readonly code: UnitCode
      readonly share: number
      readonly taken: boolean
    }
  | { readonly reason: 'outside'; readonly share: number }
  | { readonly reason: 'shape'; readonly kind: ReadNoteKind; readonly detail: string | null }
  | (Pick<AskedFact, 'fait' | 'text' | 'values'> & {
      readonly reason: 'kept' | 'replaced' | 'fact-left'
    })
  | {
      readonly reason: 'contradicts' | 'refused'
      readonly text: string
      /** Where it is a fact that is stated as one value. */
      readonly stated?: StatedFact
    }
  | (AskedFact & { readonly reason: 'older' | 'offered' })
  | {
      readonly reason: 'new-cpts'
      readonly text: string
      /** The answer to it is kept under this key. */
      readonly key: string
      /** Ids of records with a name a letter or two away. */
      readonly similaires: readonly string[]
    }
  | { readonly reason: 'emptied'; readonly fait: KnownFact }
  | {
      readonly reason:
        | 'elsewhere-shape'
        | 'nothing-above'
        | 'name-carried'
        | 'name-cut'
        | 'no-name'
        | 'finer-than-commune'
        | 'open-list'
        | 'namesakes'
        | 'header-again'
        | 'total-line'
        | 'remark-line'
        | 'no-cpts'
        | 'line-left'
        | 'archived'
        | 'cpts-left-out'
        | 'cpts-elsewhere'
        | 'unknown-stage'
        | 'stage-left-out'
        | 'stage-from-aci'
        | 'aci-without-stage'
        | 'date-left-out'
        | 'in-future'
        | 'not-a-count'
        | 'not-a-finess'
        | 'not-a-perinatalite'
        | 'not-a-contact'
        | 'scheme-added'
        | 'phone-restored'
        | 'dangerous-address'
        | 'nominative-email'
        | 'email-left-out'
        | 'others-left'
        | 'date-without-stage'
        | 'not-a-departement'
      readonly text: string
    }
export type ImportReason = ImportNote['reason']

/** What becomes of a row, the gravest of what became of its parts; `partly` where some of it is taken and some is not. */
export type Outcome = 'taken' | 'corrected' | 'partly' | 'ignored' | 'asked'
export const OUTCOMES: readonly Outcome[] = ['taken', 'corrected', 'partly', 'ignored', 'asked']

const ASKED: ReadonlySet<ImportReason> = new Set([
  'unknown-commune',
  'ambiguous-commune',
  'far-name',
  'nothing-above',
  'groups-differ',
  'seat-or-territory',
  'unknown-stage',
  'not-a-date',
  'nominative-email',
  'older',
  'offered',
  'new-cpts',
])
const CORRECTED: ReadonlySet<ImportReason> = new Set([
  'zero-restored',
  'former-code',
  'city-whole',
  'group-whole',
  'former-name',
  'name-differs',
  'postal-differs',
  'departement-differs',
  'chosen',
  'cut-unit',
  'outside',
  'name-carried',
  'name-cut',
  'stage-from-aci',
  'scheme-added',
  'phone-restored',
  'date-read',
  'date-chosen',
  'date-doubtful',
  'finer-than-commune',
  'open-list',
  'namesakes',
  'beyond',
  'replaced',
])
const WHOLE: ReadonlySet<ImportReason> = new Set([
  'no-name',
  'line-left',
  'header-again',
  'total-line',
  'remark-line',
  'no-cpts',
  'elsewhere-shape',
])
const LOST_SHAPE: ReadonlySet<ReadNoteKind> = new Set([
  'bad-coordinates',
  'not-an-area',
  'tangled',
  'too-detailed',
  'no-geometry',
  'feature-skipped',
])

/** Whether what a note speaks of was put right, left out, or waits for an answer. */
export function outcomeOf(note: ImportNote): Exclude<Outcome, 'taken' | 'partly'> {
  if (note.reason === 'shape') return LOST_SHAPE.has(note.kind) ? 'ignored' : 'corrected'
  if (ASKED.has(note.reason)) return 'asked'
  return CORRECTED.has(note.reason) ? 'corrected' : 'ignored'
}

/** Whether a note says why nothing at all of a row is taken. */
export function isWhole(note: ImportNote): boolean {
  return note.reason === 'shape' ? LOST_SHAPE.has(note.kind) : WHOLE.has(note.reason)
}

/**
 * What becomes of a row with these notes, of which something is taken or nothing.
 *
 * @param whole why nothing of it is. @param isLeft whether cells of it are in columns that are not imported.
 */
export function rowOutcome(
  notes: readonly ImportNote[],
  isTaken: boolean,
  whole: ImportNote | null = null,
  isLeft = false,
): Outcome {
  const all = whole ? [...notes, whole] : notes
  const ranks = all.map((note) => OUTCOMES.indexOf(outcomeOf(note)))
  const worst = OUTCOMES[Math.max(0, ...ranks)] ?? 'taken'
  if (worst === 'ignored') return isTaken ? 'partly' : worst
  return isLeft && worst !== 'asked' ? 'partly' : worst
}

/** Whether what a file says of a fact waits for an answer. */
export function waitsFor(notes: readonly ImportNote[], fait: KnownFact): boolean {
  return notes.some(
    (note) => (note.reason === 'older' || note.reason === 'offered') && note.fait === fait,
  )
}
