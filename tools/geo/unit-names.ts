import type { ManifestNames } from '../../src/data/manifest.ts'
import type { FormerKind, UnitNamesJson } from '../../src/data/unit-names.ts'
import type { SinceWhen } from './commune-history.ts'
import type { Attributes, UnitRecord } from './attributes.ts'
import { foldedWords } from '../../src/domain/names/fold.ts'
import { sha256 } from './manifest.ts'
import type { FormerCommune } from './package-data.ts'
import { typographicApostrophes } from './typography.ts'

/** The file of names ready to be written, and its line in the manifest. */
export interface BuiltNames {
  readonly text: string
  readonly entry: ManifestNames
}

/**
 * The names that are no longer those of a commune of its own, with the unit that each is in.
 *
 * Shape: sorted by code, then by name; not those that today's unit bears itself.
 * Source: communes déléguées and associées of the package, communes of the older one that merged since, and the names of an older code
 * still, under which those that merged without a trace are known for years.
 */
export function formerNames(
  units: readonly UnitRecord[],
  { delegated, formerCodes }: Pick<Attributes, 'delegated' | 'formerCodes'>,
  before: readonly FormerCommune[],
  older: readonly OlderName[] = [],
): readonly (readonly [string, FormerKind, string])[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const named = new Set(delegated.map(({ nom, unit }) => `${unit} ${nom}`))
  const merged = before.flatMap(({ code, nom: written, type }) => {
    const [nom, unit] = [typographicApostrophes(written), formerCodes.get(code)]
    return type === 'commune-actuelle' && unit !== undefined && !named.has(`${unit} ${nom}`)
      ? [{ nom, kind: 'ancienne' as const, unit }]
      : []
  })
  const known = new Set([...delegated, ...merged].map(({ nom, unit }) => nameKey(nom, unit)))
  const forgotten = older.flatMap(({ code, nom: written }) => {
    const nom = typographicApostrophes(written)
    const unit = formerCodes.get(code) ?? code
    const current = byCode.get(unit)?.nom
    // What is only written otherwise is no other name; most are written the same.
    const isOther =
      current !== undefined && current !== nom && nameKey(current, unit) !== nameKey(nom, unit)
    return isOther && !known.has(nameKey(nom, unit))
      ? [{ nom, kind: 'ancienne' as const, unit }]
      : []
  })
  return [...delegated, ...merged, ...forgotten]
    .filter(({ nom, unit }) => byCode.has(unit) && byCode.get(unit)?.nom !== nom)
    .map(({ nom, kind, unit }) => [nom, kind, unit] as const)
    .toSorted((a, b) => (`${a[2]} ${a[0]}` < `${b[2]} ${b[0]}` ? -1 : 1))
}

/** A commune as an older code has it. */
export interface OlderName {
  readonly code: string
  readonly nom: string
}

function nameKey(nom: string, unit: string): string {
  return `${unit} ${foldedWords(nom).join(' ')}`
}

const NO_GROUPS = { epci: new Map<string, string>(), ept: new Map<string, string>() }

/**
 * Builds the names of every unit of the régions built, and of their EPCI, so that one of another région than the one on show can be found.
 *
 * Shape: sorted by code.
 */
export function buildNamesFile(
  units: readonly UnitRecord[],
  former: ReturnType<typeof formerNames> = [],
  since: SinceWhen = () => null,
  named: Pick<Attributes, 'epci' | 'ept'> = NO_GROUPS,
): BuiltNames {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const sorted = units.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const content: UnitNamesJson = {
    format: 1,
    units: sorted.map(({ code, nom, codesPostaux, population }) => [
      code,
      nom,
      codesPostaux.join(' '),
      population,
    ]),
    former: former.map(([nom, kind, code]) => [nom, kind, code]),
    since: former.map(([nom, , code]) => {
      const unit = byCode.get(code)
      return unit ? since(nom, unit) : null
    }),
    groups: groupLines(sorted, named),
  }
  const text = JSON.stringify(content)
  const entry = {
    path: 'names.json',
    units: units.length,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }
  return { text, entry }
}

/** The EPCI and EPT of units that are sorted, by SIREN. */
function groupLines(
  units: readonly UnitRecord[],
  { epci, ept }: Pick<Attributes, 'epci' | 'ept'>,
): [string, string, number[]][] {
  const lines = new Map<string, number[]>()
  units.forEach((unit, line) => {
    for (const siren of [unit.epci, unit.ept])
      if (siren !== null) lines.set(siren, [...(lines.get(siren) ?? []), line])
  })
  return [...lines]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([siren, own]) => {
      const nom = epci.get(siren) ?? ept.get(siren)
      const steps = own.map((line, at) => line - (own[at - 1] ?? 0))
      return nom === undefined ? [] : [[siren, nom, steps]]
    })
}
