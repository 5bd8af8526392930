import type { Mission } from '../cpts/mission.ts'
import type { Taille } from '../cpts/size-class.ts'

/** Amounts by taille, in euros a year. */
export type AmountByTaille = Readonly<Record<Taille, number>>

/** What an amount pays for: the running of the CPTS, or one mission. */
export type Volet = 'fonctionnement' | Mission

/** Whether the crisis plan of M4 is written for the first time or updated. */
export type PlanCrise = 'premiere-redaction' | 'mise-a-jour'

/**
 * One row of a barème.
 *
 * Shape: `part` is null for the fonctionnement, which has no parts; `plan` is null but for the fixed part of M4, which is one or the
 * other of two. The variable part of M4 is due only if a crisis happens.
 * Units: euros a year; the variable part is a maximum.
 */
export interface ScaleRow {
  readonly volet: Volet
  readonly part: 'fixe' | 'variable' | null
  readonly plan: PlanCrise | null
  readonly montants: AmountByTaille
}

const row = (
  volet: Volet,
  part: ScaleRow['part'],
  [t1, t2, t3, t4]: readonly [number, number, number, number],
  plan: PlanCrise | null = null,
): ScaleRow => ({ volet, part, plan, montants: { 1: t1, 2: t2, 3: t3, 4: t4 } })

/**
 * What a CPTS may receive in a year under avenant 2 of the ACI.
 *
 * Units: euros a year. `totalPossible` is as published: every mission, the plan written for the first time, a crisis in the year.
 * Source: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024), "Retour sur le financement des CPTS".
 */
export const BAREME_AVENANT_2 = {
  nom: 'avenant 2',
  date: '2024',
  source: 'URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024)',
  lines: [
    row('fonctionnement', null, [50_000, 60_000, 75_000, 90_000]),
    row('M1', 'fixe', [55_000, 70_000, 90_000, 110_000]),
    row('M1', 'variable', [25_000, 30_000, 35_000, 45_000]),
    row('M2', 'fixe', [25_000, 35_000, 45_000, 50_000]),
    row('M2', 'variable', [25_000, 35_000, 45_000, 50_000]),
    row('M3', 'fixe', [10_000, 15_000, 17_500, 20_000]),
    row('M3', 'variable', [10_000, 15_000, 17_500, 20_000]),
    row('M4', 'fixe', [25_000, 35_000, 45_000, 50_000], 'premiere-redaction'),
    row('M4', 'fixe', [12_500, 17_500, 22_500, 25_000], 'mise-a-jour'),
    row('M4', 'variable', [37_500, 52_500, 67_500, 75_000]),
    row('M5', 'fixe', [7_500, 10_000, 15_000, 20_000]),
    row('M5', 'variable', [7_500, 10_000, 15_000, 20_000]),
    row('M6', 'fixe', [5_000, 7_500, 10_000, 15_000]),
    row('M6', 'variable', [5_000, 7_500, 10_000, 15_000]),
  ],
  totalPossible: { 1: 287_500, 2: 382_500, 3: 487_500, 4: 580_000 },
} as const satisfies {
  nom: string
  date: string
  source: string
  lines: readonly ScaleRow[]
  totalPossible: AmountByTaille
}

/**
 * The first barème of the ACI, of which the document gives the totals only.
 *
 * Units: euros a year. Source: Banque Populaire, "CPTS : tout savoir sur les communautés professionnelles territoriales de santé".
 */
export const BAREME_2019 = {
  nom: 'barème 2019',
  date: '2019',
  source:
    'Banque Populaire, «\u00a0CPTS\u00a0: tout savoir sur les communautés professionnelles territoriales de santé\u00a0»',
  totalPossible: { 1: 220_000, 2: 287_000, 3: 370_000, 4: 450_000 },
} as const satisfies { nom: string; date: string; source: string; totalPossible: AmountByTaille }

/** Which barème of the ACI: `avenant-2` is known line by line, `2019` by its totals only. */
export type ScaleName = 'avenant-2' | '2019'

/**
 * The barème that applies on a day.
 *
 * Errors: `avant-2019`, when no ACI existed; `transition`, from the signature of avenant 2 until the first document that gives its
 * amounts as those in force: from when they were paid, the documents do not say.
 */
export type ScaleChoice =
  | { readonly ok: true; readonly bareme: ScaleName }
  | { readonly ok: false; readonly reason: 'avant-2019' | 'transition' }

/**
 * The days between which each barème is documented.
 *
 * Shape: "YYYY-MM-DD", `until` excluded.
 * Source: 2019, Banque Populaire (undated) and the domain notes of the project; the signature of avenant 2 on 20 December 2021,
 * Assurance Maladie, https://www.ameli.fr/orthophoniste/actualites/aci-signature-d-un-avenant-favorisant-l-exercice-coordonne-et-la-creation-de-cpts;
 * its amounts in force, URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024).
 */
export const SCALE_PERIODS = {
  '2019': { from: '2019-01-01', until: '2021-12-20' },
  'avenant-2': { from: '2024-01-01' },
} as const

/** Chooses the barème for a day, "YYYY-MM-DD"; where the documents do not tell, none. */
export function scaleOn(day: string): ScaleChoice {
  if (day < SCALE_PERIODS['2019'].from) return { ok: false, reason: 'avant-2019' }
  if (day < SCALE_PERIODS['2019'].until) return { ok: true, bareme: '2019' }
  if (day < SCALE_PERIODS['avenant-2'].from) return { ok: false, reason: 'transition' }
  return { ok: true, bareme: 'avenant-2' }
}
