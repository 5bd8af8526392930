import type { Taille } from '../../domain/cpts/size-class.ts'
import { count, formatDate } from '../words/format.ts'

/** The words of the printed identity sheet of a CPTS: part of the one dictionary, in a file of their own for its length. */
export const frIdentity = {
  kicker: 'Fiche identité',
  picture: (nom: string) => `Carte de la ${nom} et de ses voisines`,
  key: 'Trait épais : cette CPTS. Fond gris : les autres. Hachures : commune partagée.',
  noPicture: {
    'not-asked': 'Sans carte : le bouton « Imprimer la fiche » la dessine.',
    refused: 'La carte n’a pas pu être dessinée.',
  },
  facts: 'Identité',
  lines: {
    stage: 'Avancement',
    aci: 'Contrat (ACI)',
    end: 'Fin du contrat (5 ans)',
    taille: 'Taille ACI',
    population: 'Population',
    announced: 'Population annoncée',
    perimeter: 'Périmètre',
    departements: (n: number) => (n > 1 ? 'Départements' : 'Département'),
    area: 'Superficie',
    finess: 'Numéro FINESS',
  },
  dated: (words: string, date: string | null) =>
    date === null ? words : `${words} (${formatDate(date)})`,
  aciSigned: (date: string) => `signé ${date.length === 10 ? 'le' : 'en'} ${formatDate(date)}`,
  aciUndated: 'signé, date non renseignée',
  aciNone: 'non signé',
  noContract: 'sans objet',
  taille: (taille: Taille, range: string) => `Taille ${taille} (${range})`,
  population: (habitants: string, annee: number | null) =>
    `${habitants} (municipale${annee === null ? '' : `, ${annee}`})`,
  inPart: 'en partie',
  atLeast: (habitants: string) => `au moins ${habitants}`,
  withShared: (habitants: string, shared: number) =>
    `${habitants}, dont ${count(shared, 'partagé', 'partagés')} avec une autre CPTS`,
  area: (km2: string, density: string) => `${km2}, ${density}`,
  perimeter: (etat: string, communes: string) => `${etat}, ${communes}`,
  communes: (n: number, announced: number | null) =>
    announced === null || announced === n
      ? count(n, 'commune', 'communes')
      : `${count(n, 'commune connue', 'communes connues')} sur ${count(announced, 'annoncée', 'annoncées')}`,
  action: (libelle: string, state: string) => `${libelle} (${state})`,
  listed: (title: string, items: string) => `${title} : ${items}.`,
  fundingBase: (taille: Taille) =>
    `par an, au plus, taille ${taille}, barème de l’avenant 2 ; le contrat signé fait foi`,
  shared: '* commune partagée avec une autre CPTS',
  foot: (date: string) => `Atlas CPTS, fiche imprimée le ${formatDate(date)}`,
} as const
