import type { CptsDataset, OfficialFigures, Source } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import { FRANCE, regionOf } from '../units/regions.ts'

/**
 * What an official figure counts. Documents do not all count the same thing: CPTS may be those that exist or their projects besides,
 * and "announced" is what was to come.
 */
export type Counted =
  | 'cpts-et-projets'
  | 'cpts-en-activite'
  | 'cpts-annoncees'
  | 'cpts-non-precise'
  | 'aci-signes'
  | 'population-cpts-et-projets'
  | 'population-annoncee'
  | 'population-non-precise'

/** A figure that a document gives for a territory: `france`, or the code of a région or "dep-" and that of a département. */
export interface OfficialFigure {
  readonly territoire: string
  readonly compte: Counted
  /** Units: CPTS, or a share of the population from 0 to 1. */
  readonly valeur: number
  readonly date: PartialDate | null
  readonly sources: readonly Source[]
}

/** The figures of one document. */
function told(
  territoire: string,
  date: PartialDate | null,
  said: Source | readonly Source[],
  figures: Partial<Record<Counted, number>>,
): readonly OfficialFigure[] {
  const sources = typeof said === 'string' ? [said] : said
  return Object.entries(figures).map(([compte, valeur]) => ({
    territoire,
    compte: compte as Counted,
    valeur,
    date,
    sources,
  }))
}

const CONCOURS = 'https://www.concourspluripro.fr/exercice-pluriprofessionnel/cpts/'

/**
 * What documents tell besides the figures that the records' own files carry.
 *
 * Source: the address with each. The survey of Pays de la Loire contradicts itself (33 or 34 ACI, 42 or 43 CPTS): its text is taken.
 */
const SERIES: readonly OfficialFigure[] = [
  ...told(
    FRANCE,
    '2022-01-20',
    'https://static2.lequotidiendumedecin.fr/sante-societe/politique-de-sante/403-cpts-sur-pied-ou-en-creation-le-ministere-de-la-sante-publie-un-atlas',
    { 'cpts-et-projets': 403, 'aci-signes': 134 },
  ),
  ...told(
    FRANCE,
    '2024-02-01',
    `${CONCOURS}84-du-territoire-couvert-738-cpts-530-aci-signes-les-chiffres`,
    { 'cpts-et-projets': 738, 'aci-signes': 530, 'population-cpts-et-projets': 0.84 },
  ),
  ...told(
    FRANCE,
    null,
    `${CONCOURS}quand-met-120-millions-deuros-sur-la-table-quest-ce-que-ca-produit`,
    {
      'aci-signes': 567,
    },
  ),
  ...told(
    '11',
    '2024-02-14',
    'https://concourspluripro.fr/exercice-pluriprofessionnel/cpts/acces-aux-soins-deux-nouvelles-cpts-en-ile-de-france-qui-est',
    { 'population-non-precise': 0.77 },
  ),
  ...told(
    '11',
    '2025-02-05',
    `${CONCOURS}avec-la-signature-aci-de-la-14e-cpts-des-hauts-de-seine-lile-de`,
    { 'aci-signes': 100 },
  ),
  ...told('11', '2025-04', 'https://maladiesrares-paris-saclay.aphp.fr/cpts', {
    'cpts-en-activite': 104,
  }),
  ...told(
    '52',
    '2026-02-02',
    `${CONCOURS}43-cpts-et-700-actions-mises-en-place-ou-en-cours-de-deploiement`,
    { 'cpts-et-projets': 43, 'aci-signes': 34 },
  ),
  ...told(
    '93',
    '2024-03',
    'https://www.vivamagazine.fr/cpts-provence-alpes-lunion-fait-la-force-dans-le-bassin-dignois/',
    { 'cpts-annoncees': 71, 'population-annoncee': 0.96 },
  ),
  ...told(
    'dep-30',
    '2025-10',
    `${CONCOURS}en-signant-son-aci-la-cpts-de-lolivier-devient-la-14e-organisation`,
    { 'cpts-non-precise': 14, 'population-non-precise': 0.95 },
  ),
  ...told(
    'dep-35',
    '2024-04',
    'https://www.bretagne.ars.sante.fr/communaute-professionnelle-territoriale-de-sante-du-pays-de-fougeres-cest-signe',
    { 'cpts-non-precise': 12, 'aci-signes': 12 },
  ),
  ...told('dep-44', '2024-10', 'https://euro.dayfr.com/local/2204802.html', {
    'cpts-non-precise': 13,
    'aci-signes': 13,
  }),
]

/**
 * All the official figures of a région and of its départements, or of the whole country: the newest first, those without a date last.
 *
 * @param stated what the file of the région carries: it counts projects with the CPTS, and the population of all of them.
 */
export function officialSeries(
  region: string,
  stated: OfficialFigures | null,
): readonly OfficialFigure[] {
  const own = new Set([
    region,
    ...(regionOf(region)?.departements ?? []).map((code) => `dep-${code}`),
  ])
  const ofFile =
    stated &&
    told(region, stated.date, stated.sources, {
      'cpts-et-projets': stated.cpts,
      'aci-signes': stated.aciSignes,
      'population-cpts-et-projets': stated.partPopulationCouverte,
    })
  return [...(ofFile ?? []), ...SERIES.filter(({ territoire }) => own.has(territoire))].toSorted(
    (a, b) => (a.date === b.date ? 0 : (a.date ?? '') < (b.date ?? '') ? 1 : -1),
  )
}

/** The newest dated figure of a territory that counts one thing; null where none does: a figure that counts another is no match. */
export function latestOf(
  series: readonly OfficialFigure[],
  territoire: string,
  compte: Counted,
): OfficialFigure | null {
  const isIt = (each: OfficialFigure): boolean =>
    each.territoire === territoire && each.compte === compte && each.date !== null
  return series.find(isIt) ?? null
}

/** The newest official figures that count what the records do, each null where no document tells it. */
export interface ComparableFigures {
  readonly cpts: OfficialFigure | null
  readonly aci: OfficialFigure | null
  readonly population: OfficialFigure | null
}

/**
 * The official figures that the records of a région, or of the whole country, may be set beside, whichever document tells them.
 *
 * The records count projects with the CPTS, so that only figures that do are among them.
 */
export function comparableFigures({
  region,
  chiffresOfficiels,
}: Pick<CptsDataset, 'region' | 'chiffresOfficiels'>): ComparableFigures {
  const series = officialSeries(region, chiffresOfficiels)
  return {
    cpts: latestOf(series, region, 'cpts-et-projets'),
    aci: latestOf(series, region, 'aci-signes'),
    population: latestOf(series, region, 'population-cpts-et-projets'),
  }
}
