/** Names of régions that are not said with "de" alone, or "d’" before a vowel. */
const OF: Readonly<Record<string, string>> = {
  'Centre-Val de Loire': 'du Centre-Val de Loire',
  'Grand Est': 'du Grand Est',
  Guadeloupe: 'de la Guadeloupe',
  Guyane: 'de la Guyane',
  'Hauts-de-France': 'des Hauts-de-France',
  Martinique: 'de la Martinique',
  'Pays de la Loire': 'des Pays de la Loire',
}

/** "de Bretagne", "d’Occitanie", "des Hauts-de-France". */
function ofRegion(nom: string): string {
  return OF[nom] ?? (/^[AEIOUYÎ]/.test(nom) ? `d’${nom}` : `de ${nom}`)
}

/** What is said of a région of which the atlas knows no CPTS, and why that may be. */
export const frNoneKnown = {
  title: (nom: string) => `L’atlas ne connaît pas encore les CPTS ${ofRegion(nom)}.`,
  detail:
    'Cela ne dit pas qu’il n’y en a pas. Les communes et leurs populations sont consultables, et une esquisse peut s’y composer.',
  whoKnows: 'À qui le demander\u00a0:',
  missing: 'Une CPTS manque\u00a0? À qui s’adresser',
  propose: 'Proposer une CPTS à l’atlas',
  createFirst: 'Écrire une première fiche',
  importFirst: 'Importer une liste de CPTS',
  unknownRecords:
    'Le nombre de CPTS de cette région n’est pas connu ici : ses fiches n’ont pas pu être lues.',
  notBuilt: (nom: string) =>
    `La région ${nom} n’est pas encore disponible sur ce site. Demandez-la à la personne qui maintient l’atlas.`,
  noneRecorded:
    'Aucune région n’a encore de fiches de CPTS. Choisissez une région en haut de l’écran pour en créer.',
}
