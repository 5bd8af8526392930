import { formatNumber } from '../words/format.ts'

export const frUnit = {
  unknownUnit: 'Cette commune n’existe pas dans cette région : le lien est peut-être ancien.',
  postalCodes: 'Code postal',
  epci: 'Intercommunalité (EPCI)',
  ept: 'Établissement public territorial (EPT)',
  population: 'Population municipale',
  none: (nom: string) => `Aucune CPTS connue ne couvre ${nom}.`,
  noneDetail:
    'Il peut y en avoir une dont le périmètre n’est pas publié, ou qui n’est pas encore renseignée ici.',
  /** Where the perimeter of some that are known is not, and may have the place in it. */
  maybe: (nom: string, cpts: readonly string[]) => `${nom}\u00a0: peut-être ${cpts.join(' ou ')}.`,
  maybeDetail: (cpts: number, canAsk: boolean) =>
    cpts > 1
      ? `Leurs périmètres ne sont pas publiés${canAsk ? '\u00a0: demandez-leur laquelle couvre cette commune' : ''}.`
      : `Son périmètre n’est pas publié${canAsk ? '\u00a0: demandez-lui si elle couvre cette commune' : ''}.`,
  silent: (nom: string) => `L’atlas ne sait pas quelle CPTS couvre ${nom}.`,
  silentUnread: 'Les fiches des CPTS de cette région n’ont pas pu être lues.',
  one: 'La CPTS de cette commune',
  onePart: 'Une CPTS couvre une partie de cette commune',
  /** Of the only one that is known, and has a part of the commune. */
  elsewhere: (canAsk: boolean) =>
    `Pour le reste de la commune, l’atlas n’en connaît aucune.${canAsk ? ' Vérifiez auprès d’elle que votre adresse est dans son territoire.' : ''}`,
  several: (n: number) => `${formatNumber(n)} CPTS couvrent cette commune`,
  /** Who can be asked is told to ask; where nobody can, the words stop at what is known. */
  severalDetail: (canAsk: boolean) =>
    `La répartition à l’intérieur de la commune n’est pas publiée${canAsk ? '\u00a0: demandez-leur laquelle couvre votre adresse' : ''}.`,
  eachInPart: (canAsk: boolean) =>
    `Chacune n’en couvre qu’une partie${canAsk ? '\u00a0: vérifiez auprès d’elles laquelle couvre votre adresse' : ''}.`,
  inPart: (names: readonly string[], canAsk: boolean) =>
    names.length === 1
      ? `${names[0]} ne couvre qu’une partie de la commune${canAsk ? '\u00a0: vérifiez auprès d’elle que votre adresse en est' : ''}.`
      : `Ne couvrent qu’une partie de la commune\u00a0: ${names.join(', ')}.${canAsk ? ' Vérifiez auprès d’elles laquelle couvre votre adresse.' : ''}`,
  differences: 'Ce qui les distingue',
  compareAll: 'Tout comparer',
  sameFacts: 'Rien de ce que l’atlas en sait ne les distingue.',
  criterion: 'Critère',
  nearest: 'Les CPTS connues les plus proches',
  away: (distance: string) => `à ${distance}`,
  awayInPart: (distance: string) =>
    `à ${distance}, périmètre partiel\u00a0: elle couvre peut-être cette commune`,
  whomTitle: 'À qui s’adresser',
  noAddress: 'adresse non connue de l’atlas',
  whom: [
    {
      nom: 'Votre URPS',
      role: 'union régionale des professionnels de santé de votre profession',
      url: null,
    },
    {
      nom: 'L’ARS',
      role: 'agence régionale de santé, qui valide les projets de santé',
      url: 'https://www.ars.sante.fr',
    },
    {
      nom: 'L’Assurance Maladie',
      role: 'qui cosigne et finance le contrat (ACI)',
      url: 'https://www.ameli.fr',
    },
    {
      nom: 'La fédération nationale des CPTS',
      role: 'qui réunit des CPTS de toutes les régions',
      url: null,
    },
  ],
  known: 'Vous en connaissez une\u202f?',
  propose: 'Proposez-la à l’atlas',
  createHere: 'Créer une CPTS ici, en six étapes',
  suggested: 'Peut-être concernée, le périmètre n’étant pas publié :',
  noPopulation: 'sans donnée',
  habitants: (n: number) => `${formatNumber(n)} hab.`,
} as const
