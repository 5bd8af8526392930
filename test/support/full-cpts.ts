import type { Cpts, CptsDataset, Fact } from '../../src/domain/cpts/cpts.ts'

const SOURCES = [
  'Rapport d’activité, document d’exemple',
  'https://example.org/cpts/presentation-de-la-communaute-professionnelle',
  'https://example.org/agence-regionale-de-sante/liste-des-contrats-signes',
]

/** A fact as an invented source states it; `from` says which. */
function invented<T>(valeur: T, from = 0): Fact<T> {
  return { valeur, sources: [SOURCES[from] ?? ''], date: '2025-03-14' }
}

/** Every fact that a record can hold, all invented, with members counted as those of Sud Allier and more. */
const FACTS: Partial<Cpts> = {
  nom: 'CPTS d’exemple A',
  alias: ['Communauté d’exemple des vallées et des plateaux'],
  stade: { ...invented('aci-signe' as const, 2), date: '2023-06-17' },
  historique: [
    { ...invented('projet-valide' as const), date: '2022-11' },
    { ...invented('aci-signe' as const, 2), date: '2023-06-17' },
  ],
  aci: invented('2023-06-17', 2),
  missions: invented(
    [
      {
        mission: 'M1',
        libelle: 'recensement des patients sans médecin traitant',
        etat: 'en-cours',
      },
      { mission: 'M1', libelle: 'soins non programmés en lien avec le SAS', etat: 'en-cours' },
      { mission: 'M2', libelle: 'sortie d’hôpital préparée à plusieurs', etat: 'en-cours' },
      { mission: 'M2', libelle: 'parcours de la femme enceinte', etat: 'prevu' },
      { mission: 'M2', libelle: 'repérage de la fragilité', etat: null },
      { mission: 'M3', libelle: 'vaccination contre la grippe', etat: 'en-cours' },
      { mission: 'M3', libelle: 'dépistage des cancers du sein et du col', etat: 'prevu' },
      { mission: 'M4', libelle: 'rédaction du plan de crise', etat: 'prevu' },
      {
        mission: 'M5',
        libelle: 'groupe de travail sur les événements indésirables',
        etat: 'prevu',
      },
      { mission: 'M6', libelle: 'accueil de stagiaires', etat: 'en-cours' },
      { mission: null, libelle: 'télémédecine', etat: null },
      { mission: null, libelle: 'personnes âgées', etat: 'en-cours' },
    ] as const,
    1,
  ),
  perinatalite: invented({
    etat: 'en-cours',
    themes: ['parcours de la femme enceinte', 'endométriose', 'dépistage', 'IVG médicamenteuse'],
  }),
  membres: invented({
    'medecin-generaliste': 27,
    'medecin-specialiste': 4,
    'sage-femme': 1,
    infirmier: 60,
    pharmacien: 12,
    'masseur-kinesitherapeute': 29,
    'chirurgien-dentiste': 16,
    orthophoniste: 3,
    orthoptiste: 0,
    'pedicure-podologue': 5,
    biologiste: 1,
  }),
  structures: invented({
    esp: 6,
    msp: 4,
    'centre-sante': 1,
    cmp: 2,
    pmi: 1,
    'etablissement-sante': 2,
    'medico-social': 7,
    pharmacie: 12,
    laboratoire: 2,
    ambulance: 10,
    vsl: 17,
  }),
  contacts: {
    site: invented('https://example.org/cpts/', 1),
    email: invented('contact@example.org', 1),
    telephone: invented('01 99 00 12 34', 1),
  },
  populationAnnoncee: invented(24_000),
  finess: invented('990000001', 2),
  doutes: [
    'La source compte ensemble les infirmiers libéraux et ceux des centres de santé : le nombre est repris tel quel.',
    'Deux communes rattachées en 2025 ne figurent pas encore dans la liste publiée.',
  ],
  note: 'Née du rapprochement de deux équipes de soins primaires.',
}

/** A dataset where the record of that id keeps its communes and has every fact invented. */
export function withFullCpts(dataset: CptsDataset, id: string): CptsDataset {
  return {
    ...dataset,
    cpts: dataset.cpts.map((cpts) => (cpts.id === id ? { ...cpts, ...FACTS } : cpts)),
  }
}
