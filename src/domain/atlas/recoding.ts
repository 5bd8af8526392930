import type { Cpts, Perimetre } from '../cpts/cpts.ts'
import type { RecordChange } from '../edits/record-change.ts'
import type { UnitCode } from '../units/unit.ts'

/**
 * What became of the codes of a perimeter that was written before communes merged or were split.
 *
 * Shape: `traduits`, the codes that one unit stands for today; `elargit` where the list did not name that unit, which may then reach
 * further than the list did. `partages`, those that only a person can place, among the units that share them. A code that is simply not
 * in the layer is in neither: it may be of the région beside.
 */
export interface Recoding {
  readonly traduits: readonly {
    readonly from: UnitCode
    readonly to: UnitCode
    readonly elargit: boolean
  }[]
  readonly partages: readonly { readonly from: UnitCode; readonly parmi: readonly UnitCode[] }[]
}

/** A list of codes on today's units; null for `recoding` where nothing had to be done. */
export interface RecodedCodes {
  readonly codes: readonly UnitCode[]
  readonly recoding: Recoding | null
}

/**
 * Puts codes on today's units.
 *
 * Shape: distinct codes, in the order given; those that were split stay as they are, and so count for nothing.
 * Source: `formerClaims` of the layer (INSEE, COG).
 */
export function recode(
  codes: readonly UnitCode[],
  claims: ReadonlyMap<UnitCode, readonly UnitCode[]>,
): RecodedCodes {
  const named = new Set(codes)
  const old = codes.flatMap((from) => {
    const parmi = claims.get(from)
    return parmi ? [{ from, parmi }] : []
  })
  if (old.length === 0) return { codes, recoding: null }
  const traduits = old.flatMap(({ from, parmi: [to, ...others] }) =>
    to !== undefined && others.length === 0 ? [{ from, to, elargit: !named.has(to) }] : [],
  )
  const heirs = new Map(traduits.map(({ from, to }) => [from, to]))
  return {
    codes: [...new Set(codes.map((code) => heirs.get(code) ?? code))],
    recoding: { traduits, partages: old.filter(({ parmi }) => parmi.length > 1) },
  }
}

/** A record on today's units; the same object where nothing had to be done. */
export function recodedCpts(
  cpts: Cpts,
  claims: ReadonlyMap<UnitCode, readonly UnitCode[]>,
): { readonly cpts: Cpts; readonly recoding: Recoding | null } {
  const { codes, recoding } = recode(cpts.perimetre.codes, claims)
  if (!recoding) return { cpts, recoding }
  const perimetre = { ...cpts.perimetre, codes, ...recodedParts(cpts.perimetre, claims) }
  return { cpts: { ...cpts, perimetre }, recoding }
}

function recodedParts(
  { enPartie }: Pick<Perimetre, 'enPartie'>,
  claims: ReadonlyMap<UnitCode, readonly UnitCode[]>,
): Pick<Perimetre, 'enPartie'> {
  return enPartie ? { enPartie: recode(enPartie, claims).codes } : {}
}

/**
 * The changes that write into a record the codes that its perimeter has today; none where there is nothing to translate.
 *
 * Shape: the perimeter stays that of its sources and of their date, since the ground it names is the same.
 */
export function recodingChanges(
  { id, perimetre }: Cpts,
  claims: ReadonlyMap<UnitCode, readonly UnitCode[]>,
  quand: string,
): readonly RecordChange[] {
  const { codes, recoding } = recode(perimetre.codes, claims)
  if (!recoding || recoding.traduits.length === 0) return []
  const { etat, deduit, communesAnnoncees, date, sources } = perimetre
  const stamp = { cpts: id, quand, source: sources[0] ?? null }
  const parts = recodedParts(perimetre, claims)
  const stated = { etat, codes, deduit, communesAnnoncees, ...parts, date }
  return [
    { ...stamp, kind: 'perimetre', ...stated },
    ...(sources.length > 1
      ? [{ ...stamp, kind: 'sources', fait: 'perimetre', sources } as const]
      : []),
  ]
}
