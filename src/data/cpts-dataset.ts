import * as v from 'valibot'
import {
  ABSENT_KEYS,
  type AbsentKey,
  type Cpts,
  type CptsDataset,
  OPEN_FACTS,
  type UnknownFacts,
  type UnreadableRecord,
} from '../domain/cpts/cpts.ts'
import { NO_PERIMETRE, valueOfAbsent } from '../domain/cpts/absent-key.ts'
import { coherentSchema, envelopeSchema, unknownStageSchema } from './cpts-schema.ts'

/** What is wrong in the file and where ("cpts[3] (CPTS Paris 13).aci.valeur"), in French, for whoever edits it. */
export interface DatasetProblem {
  readonly path: string
  readonly message: string
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Un texte est attendu',
  number: 'Un nombre est attendu',
  safe_integer: 'Un nombre entier est attendu',
  boolean: 'true ou false est attendu',
  array: 'Une liste est attendue',
  object: 'Un objet est attendu',
  strict_object: 'Un objet est attendu',
  record: 'Un objet est attendu',
}

/** Words for the issues that the schemas leave to valibot. */
function message(issue: v.BaseIssue<unknown>): string {
  if (isMissing(issue)) return 'Clé absente : l’ajouter, avec null si le fait n’est pas connu'
  switch (issue.type) {
    case 'min_value':
      return `Au moins ${String(issue.requirement)} attendu`
    case 'max_value':
      return `Au plus ${String(issue.requirement)} attendu`
    default:
      return EXPECTED[issue.type] ?? issue.message
  }
}

function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  where = '',
): readonly DatasetProblem[] {
  return issues.map((issue) => ({
    path: keysOf(issue)
      .reduce<string>(
        (so, key) => so + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`),
        where,
      )
      .replace(/^\./, ''),
    message: issue.message,
  }))
}

/** Where in the file an issue is. */
const keysOf = ({ path }: v.BaseIssue<unknown>): readonly unknown[] =>
  path?.map(({ key }) => key) ?? []

/** The records that could be read and what is wrong with the others; or, where the file itself is wrong, why. */
export type CptsDatasetResult =
  | {
      readonly ok: true
      readonly dataset: CptsDataset
      readonly problems: readonly DatasetProblem[]
    }
  | {
      readonly ok: false
      readonly problems: readonly DatasetProblem[]
      /** The `format` of a file that a later version of the application writes; null for what is no dataset. */
      readonly newerFormat: number | null
    }

function newerFormat(json: unknown): number | null {
  const format = isObject(json) ? json['format'] : null
  return typeof format === 'number' && format > 1 ? format : null
}

function textAt(item: unknown, key: string): string | null {
  const value = isObject(item) ? item[key] : null
  return typeof value === 'string' && value !== '' ? value : null
}

function nameOf(item: unknown): string {
  const nom = textAt(item, 'nom')
  return nom === null ? '' : ` (${nom})`
}

type Raw = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads one record. Facts with a value of a later version are set apart first, as far as they are all that is wrong. */
function readRecord(item: unknown) {
  const parsed = v.safeParse(coherentSchema, item, { message })
  if (parsed.success || !isObject(item)) return parsed
  const missing = new Set(parsed.issues.filter(isMissing).map((issue) => keysOf(issue).join('.')))
  const absent = ABSENT_KEYS.filter((key) => missing.has(key))
  const odd = parsed.issues.filter(isUnknownValue).map(keysOf)
  if (odd.length + absent.length === 0) return parsed
  const { known, unknown } = withoutUnknown(withAbsent(item, absent), odd)
  const schema = unknown.avancement ? unknownStageSchema : coherentSchema
  const again = v.safeParse(schema, known, { message })
  if (!again.success) return parsed
  const output: Cpts = {
    ...again.output,
    ...(absent.includes('perimetre') && { perimetre: NO_PERIMETRE }),
    ...(odd.length > 0 && { unknown }),
    ...(absent.length > 0 && { absent }),
  }
  return { success: true as const, output }
}

const isMissing = (issue: v.BaseIssue<unknown>): boolean =>
  issue.kind === 'schema' && issue.input === undefined

/** A record with what it lacks as it is where nothing is known. */
function withAbsent(item: Raw, absent: readonly AbsentKey[]): Raw {
  const { stade = null, historique } = item
  const progress = { stade, historique: Array.isArray(historique) ? historique : [] }
  const whole: Record<string, unknown> = { ...item }
  for (const key of absent) {
    const [name, inner] = key.split('.') as [string, string | undefined]
    const value = valueOfAbsent(key, progress as Pick<Cpts, 'stade' | 'historique'>)
    const held = whole[name]
    if (inner === undefined) whole[name] = key === 'perimetre' ? STAND_IN : value
    else if (isObject(held)) whole[name] = { ...held, [inner]: value }
  }
  return whole
}
/** A perimeter always has a source in a file: this one gets the schema by, and is none. */
const STAND_IN = { ...NO_PERIMETRE, sources: ['-'] }

/** Tells whether an issue is a word that a later version may have added to a list of words. */
function isUnknownValue(issue: v.BaseIssue<unknown>): boolean {
  const [field] = keysOf(issue)
  if (issue.type !== 'picklist') return false
  return field === 'stade' || field === 'historique' || OPEN_FACTS.some((name) => name === field)
}

function withoutUnknown(item: Raw, odd: readonly (readonly unknown[])[]) {
  const fields = new Set(odd.map(([field]) => field))
  const facts = OPEN_FACTS.filter((name) => fields.has(name))
  const ranks = new Set(odd.flatMap(([field, rank]) => (field === 'historique' ? [rank] : [])))
  const history: readonly unknown[] = Array.isArray(item['historique']) ? item['historique'] : []
  const avancement = {
    stade: fields.has('stade') ? item['stade'] : null,
    historique: history.flatMap((value, rank) => (ranks.has(rank) ? [{ rank, value }] : [])),
  }
  const hasStage = fields.has('stade') || ranks.size > 0
  const unknown: UnknownFacts = {
    ...Object.fromEntries(facts.map((name) => [name, item[name]])),
    ...(hasStage && { avancement }),
  }
  const known = {
    ...item,
    ...Object.fromEntries(facts.map((name) => [name, name === 'echeances' ? [] : null])),
    ...(fields.has('perimetre') && { perimetre: unknownPerimetre(item['perimetre']) }),
    ...(hasStage && {
      stade: fields.has('stade') ? null : item['stade'],
      historique: history.filter((_, rank) => !ranks.has(rank)),
    }),
  }
  return { known, unknown }
}

/** What is left of a perimeter in a state that is not known: where it comes from, and nothing to count. */
function unknownPerimetre(perimetre: unknown) {
  const { sources: said, date: dated } = isObject(perimetre) ? perimetre : {}
  return {
    etat: 'inconnu',
    codes: [],
    deduit: false,
    communesAnnoncees: null,
    sources: said,
    date: dated,
  }
}

/**
 * Reads public/geo/cpts/<region>.json.
 *
 * Keys and values that a later version added are carried along. Of a key that a record lacks nothing is known, and the rest is read. A record that is wrong is kept as it was written, with its problems
 * listed under its name, and does not hide the others. Of two records with the same id the first is read.
 *
 * Errors: `ok: false` where the file as a whole is not a dataset. Messages are French, for whoever edits the file.
 */
export function parseCptsDataset(json: unknown): CptsDatasetResult {
  const envelope = v.safeParse(envelopeSchema, json, { message })
  if (!envelope.success)
    return { ok: false, problems: problemsOf(envelope.issues), newerFormat: newerFormat(json) }
  const kept = new Map<string, Cpts>()
  const unreadable: UnreadableRecord[] = []
  const problems: DatasetProblem[] = []
  let after: string | null = null
  for (const [rank, item] of envelope.output.cpts.entries()) {
    const where = `cpts[${rank}]${nameOf(item)}`
    const parsed = readRecord(item)
    const holder = parsed.success ? kept.get(parsed.output.id) : undefined
    if (parsed.success && !holder) {
      kept.set(parsed.output.id, parsed.output)
      after = parsed.output.id
      continue
    }
    if (!parsed.success) problems.push(...problemsOf(parsed.issues, where))
    else
      problems.push({
        path: `${where}.id`,
        message: `L’identifiant "${parsed.output.id}" est déjà pris par ${holder?.nom}`,
      })
    unreadable.push({ id: textAt(item, 'id'), nom: textAt(item, 'nom'), after, written: item })
  }
  const { cpts: _, ...head } = envelope.output
  const dataset: CptsDataset = {
    ...head,
    cpts: [...kept.values()],
    ...(unreadable.length > 0 && { unreadable }),
  }
  return { ok: true, dataset, problems }
}
