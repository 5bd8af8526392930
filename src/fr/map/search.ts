import { count, formatNumber } from '../words/format.ts'

export const frSearch = {
  /** A name of before, by what became of it. */
  former: {
    deleguee: (nom: string, since: number | null) => `${nowNamed(nom, since)} (commune déléguée)`,
    associee: (nom: string, since: number | null) => `${nowNamed(nom, since)} (commune associée)`,
    ancienne: nowNamed,
  },
  /** How a profession is said beside the words for who belongs to a CPTS. */
  alsoSaid: [
    'médecin',
    'médecins',
    'médecin traitant',
    'docteur',
    'docteurs',
    'généralistes',
    'pharmacie',
    'infirmières',
    'ide',
    'idel',
    'pharmaciennes',
    'kinés',
    'kinésithérapeutes',
    'dentistes',
    'cabinet',
    'cabinet médical',
    'libéral',
    'libérale',
    'libéraux',
    'libérales',
  ],
  communes: 'Communes',
  cpts: 'CPTS',
  none: 'Aucun résultat. Vérifiez l’orthographe, ou essayez un code postal.',
  /** Neighbours, and what is French without being of a région, that one may look for. */
  abroad: [
    'Monaco',
    'Belgique',
    'Genève',
    'Italie',
    'Polynésie française',
    'Nouvelle-Calédonie',
    'Saint-Pierre-et-Miquelon',
  ],
  isAbroad: (nom: string) =>
    `«\u00a0${nom}\u00a0» n’est dans aucune région de France\u00a0: cet atlas n’en dit rien.`,
  clear: 'Effacer la recherche',
  groups: 'Intercommunalités',
  elsewhere: 'Autres régions',
  addresses: 'Adresses',
  addressesSource: 'Géoplateforme, en ligne',
  communesOf: (nom: string) => `Communes (${nom})`,
  groupDetail: (
    kind: string,
    { all, beyond }: { readonly all: number; readonly beyond: number },
    cpts: string,
  ) =>
    `${kind} · ${count(all, 'commune', 'communes').replace(' ', '\u00a0')}${beyond > 0 ? `, dont ${formatNumber(beyond)} hors de cette région` : ''} · ${cpts}`,
  groupKinds: {
    agglomeration: 'Communauté d’agglomération',
    communes: 'Communauté de communes',
    urbaine: 'Communauté urbaine',
    metropole: 'Métropole',
    ept: 'Établissement public territorial (EPT)',
    departement: 'Département',
    autre: 'Intercommunalité',
  },
  byCode: (code: string, detail: string) => `code INSEE ${code} · ${detail}`,
  asking: 'Recherche d’adresses…',
  addressesDown:
    'Aucune commune de ce nom, et le service d’adresses ne répond pas. Essayez la commune ou le code postal.',
  addressesDownToo:
    'Le service d’adresses ne répond pas\u00a0: seules les communes sont proposées.',
  maybeCedex: (detail: string) => `Cedex possible · ${detail}`,
  cedex: (code: string) =>
    `${code} n’est le code postal d’aucune commune, peut-être celui d’un Cedex. Choisissez une commune de code voisin, ou tapez un nom.`,
  arrondissements: (n: number) => count(n, 'arrondissement', 'arrondissements'),
  inOtherRegion: (region: string) => `${region}, autre région`,
  addressesElsewhere: 'Cette adresse est hors des régions de cet atlas. Tapez une commune.',
  found: (communes: number, cpts: number, groups: number, elsewhere: number, addresses: number) =>
    `${[
      communes > 0 && count(communes, 'commune', 'communes'),
      cpts > 0 && count(cpts, 'CPTS', 'CPTS'),
      groups > 0 && count(groups, 'intercommunalité', 'intercommunalités'),
      elsewhere > 0 && count(elsewhere, 'lieu d’une autre région', 'lieux d’autres régions'),
      addresses > 0 && count(addresses, 'adresse', 'adresses'),
    ]
      .filter(Boolean)
      .join(', ')}. Flèches pour parcourir, Entrée pour choisir.`,
  noCpts: 'aucune CPTS connue',
  maybe: (names: string) => `peut-être\u00a0: ${names}`,
} as const

export const frPlace = {
  mine: 'Ma position',
  asking: 'Recherche de votre position…',
  denied:
    'Le navigateur refuse la position à cette page. Autorisez-la dans ses réglages, ou tapez une commune.',
  unavailable: 'Cet appareil ne donne pas sa position. Tapez une commune ou un code postal.',
  late: 'La position n’est pas venue à temps. Réessayez, ou tapez une commune.',
  elsewhere:
    'Votre position est hors des régions de cet atlas. Changez de région, ou tapez une commune.',
  noContours:
    'Les contours des communes ne sont pas chargés. Réessayez dans un instant, ou tapez une commune.',
  found: (nom: string) => `Votre position : ${nom}.`,
  foundRoughly: (nom: string, km: number) =>
    `Votre position, à ${formatNumber(km)} km près : ${nom}. Vérifiez la commune.`,
  foundSchematic: (nom: string) =>
    `Votre position : ${nom}. Les contours sont schématiques : vérifiez la commune.`,
} as const

function nowNamed(nom: string, since: number | null): string {
  return since === null ? `aujourd’hui ${nom}` : `${nom} depuis ${since}`
}
