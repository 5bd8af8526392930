import * as v from 'valibot'
import type { IndicatorColumn, IndicatorTable } from '../domain/indicators/indicator.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import { code, instant, integer, list, number, record } from './schema-parts.ts'

/** A table that is on the device, and when it was put there: an ISO instant in UTC, so that their texts sort as they do. */
export interface StoredTable {
  readonly table: IndicatorTable
  readonly added: string
}

const text = v.pipe(v.string(), v.minLength(1))
const rank = v.pipe(integer, v.minValue(0))

/** Values stand in the order of the codes, null where there is none; categories are written once. */
const column = v.variant('kind', [
  record({
    kind: v.literal('numeric'),
    cle: text,
    libelle: text,
    unite: v.nullable(text),
    valeurs: list(v.nullable(number)),
  }),
  record({
    kind: v.literal('categorical'),
    cle: text,
    libelle: text,
    categories: list(text),
    valeurs: list(v.nullable(rank)),
  }),
])
type ColumnRecord = v.InferOutput<typeof column>

const schema = v.pipe(
  record({
    format: v.literal(1),
    id: text,
    titre: text,
    source: v.nullable(text),
    annee: v.nullable(integer),
    codes: list(code),
    colonnes: v.pipe(list(column), v.minLength(1)),
    inconnus: list(text),
    added: instant,
  }),
  v.check(({ codes }) => new Set(codes).size === codes.length),
  v.check(({ colonnes }) => new Set(colonnes.map(({ cle }) => cle)).size === colonnes.length),
  v.check(({ codes, colonnes }) => colonnes.every((each) => isWhole(each, codes.length))),
)
type TableRecord = v.InferOutput<typeof schema>

/** What a record holds; `corrupt` where it is not one that this version of the application writes. */
export type TableResult =
  | { readonly ok: true; readonly stored: StoredTable }
  | { readonly ok: false; readonly reason: 'corrupt' }

/** Writes a table as a record. */
export function toTableRecord({ table, added }: StoredTable): TableRecord {
  const { id, titre, source, annee, colonnes, inconnus } = table
  const codes = [...new Set(colonnes.flatMap(({ valeurs }) => [...valeurs.keys()]))].toSorted()
  return {
    format: 1,
    id,
    titre,
    source,
    annee,
    codes,
    colonnes: colonnes.map((each) => toColumnRecord(each, codes)),
    inconnus,
    added,
  }
}

/** Reads a record, whatever was found under its key. */
export function fromTableRecord(found: unknown): TableResult {
  const read = v.safeParse(schema, found)
  if (!read.success) return { ok: false, reason: 'corrupt' }
  const { format: _, codes, colonnes, added, ...head } = read.output
  const table = { ...head, colonnes: colonnes.map((each) => fromColumnRecord(each, codes)) }
  return { ok: true, stored: { table, added } }
}

function toColumnRecord(given: IndicatorColumn, codes: readonly UnitCode[]): ColumnRecord {
  const { cle, libelle } = given
  if (given.kind === 'numeric') {
    const valeurs = codes.map((each) => given.valeurs.get(each) ?? null)
    return { kind: 'numeric', cle, libelle, unite: given.unite, valeurs }
  }
  const categories = [...new Set(given.valeurs.values())]
  const ranks = new Map(categories.map((category, at) => [category, at]))
  const valeurs = codes.map((each) => ranks.get(given.valeurs.get(each) ?? '') ?? null)
  return { kind: 'categorical', cle, libelle, categories, valeurs }
}

function fromColumnRecord(read: ColumnRecord, codes: readonly UnitCode[]): IndicatorColumn {
  if (read.kind === 'numeric')
    return { ...read, valeurs: byCode(codes, (at) => read.valeurs[at] ?? undefined) }
  const { categories, valeurs, ...head } = read
  return { ...head, valeurs: byCode(codes, (at) => categories[valeurs[at] ?? -1]) }
}

function byCode<V>(
  codes: readonly UnitCode[],
  valueAt: (at: number) => V | undefined,
): ReadonlyMap<UnitCode, V> {
  const valeurs = new Map<UnitCode, V>()
  for (const [at, each] of codes.entries()) {
    const valeur = valueAt(at)
    if (valeur !== undefined) valeurs.set(each, valeur)
  }
  return valeurs
}

function isWhole(read: ColumnRecord, codes: number): boolean {
  if (read.valeurs.length !== codes) return false
  return (
    read.kind === 'numeric' ||
    read.valeurs.every((each) => each === null || each < read.categories.length)
  )
}
