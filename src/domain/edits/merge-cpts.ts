import { coveredInPart, type Cpts } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import type { ChangeStamp, RecordChange } from './record-change.ts'

/** How one CPTS takes in another; `reunir` gives it the communes of both, `garder` leaves it its own. */
export interface MergeOrder {
  readonly perimetre: 'reunir' | 'garder'
  /** When they merged. */
  readonly date: PartialDate | null
}

/**
 * The changes by which one CPTS takes in another: the other is archived with the id of the one that stays, whose other names then
 * include those of the other. One lot, checked and made in this order.
 *
 * Shape: the perimeter of both is whole only where both are; a perimeter that is not known adds nothing. The départements follow. The
 * population that the kept one announces goes where its territory grows: it was not that of both.
 */
export function mergeCpts(
  kept: Cpts,
  absorbed: Cpts,
  { quand, source }: Omit<ChangeStamp, 'cpts'>,
  { perimetre, date }: MergeOrder,
): readonly RecordChange[] {
  const stamp = { cpts: kept.id, quand, source }
  const names = [...kept.alias, absorbed.nom, ...absorbed.alias]
  const alias = [...new Set(names)].filter((name) => name !== kept.nom)
  const departements = [...new Set([...kept.departements, ...absorbed.departements])]
  const [a, b] = [kept.perimetre, absorbed.perimetre]
  const unite = perimetre === 'reunir' && b.etat !== 'inconnu'
  const own = new Set(a.etat === 'inconnu' ? [] : a.codes)
  const grows = unite && b.codes.some((code) => !own.has(code))
  return [
    { ...stamp, kind: 'alias', alias },
    ...(unite
      ? [
          {
            ...stamp,
            kind: 'perimetre' as const,
            etat: a.etat === 'complet' && b.etat === 'complet' ? a.etat : ('partiel' as const),
            codes: [...new Set([...own, ...b.codes])],
            enPartie: [...coveredInPart([kept, absorbed])],
            deduit: a.deduit || b.deduit,
            communesAnnoncees: null,
            date,
          },
          { ...stamp, kind: 'departements' as const, departements },
        ]
      : []),
    ...(grows && kept.populationAnnoncee !== null
      ? [
          {
            ...stamp,
            kind: 'fact' as const,
            fait: 'populationAnnoncee' as const,
            valeur: null,
            date: null,
          },
        ]
      : []),
    { cpts: absorbed.id, quand, source, kind: 'archive', fusionneeDans: kept.id, date },
  ]
}
