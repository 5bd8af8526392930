import { fr } from '../geo/typography.ts'

const LEFT_OUT = {
  label: 'des libellés, pas des valeurs',
  person: 'des noms de personnes',
  empty: 'aucune valeur',
  year: 'l’année, la même partout',
}

/** A région as it is told. */
interface Named {
  readonly nom: string
  readonly region: string
}

/** What `npm run data` says, in French; what an import says of a file is in src/fr/import/import.ts. */
export const word = {
  help: fr`npm run data — vérifie ou convertit les fichiers de CPTS, avec le code de l’atlas, et relève ce qui est publié.

Usage :
  npm run data -- check FICHIER [--region 93]
  npm run data -- convert FICHIER --to cpts.json|geojson|csv [--region 93] [--out FICHIER]
  npm run data -- fetch [ADRESSE] [--layer COUCHE] [--date 2026-11] [--region 93] [--out DOSSIER]

  check      lit le fichier et écrit un résumé JSON ; sort avec 1 s’il y a une erreur
  convert    écrit ce qui a pu être lu ; ce qui n’a pas pu l’être est dit sur la sortie d’erreur
             une seule commune par CPTS peut être celle du siège : intitulez la colonne « Communes » si c’est
             son territoire
  --region   code de la région ; sinon, celle que dit le fichier, ou celle de la plupart de ses communes
             (ses contours doivent être construits : npm run geo)
  --out      fichier à écrire, au lieu de la sortie standard

  fetch      lit une couche WFS, une couche ArcGIS (…/FeatureServer/0) ou un fichier en ligne, la couche nationale
             de Santégraphie si rien n’est dit ; la compare aux fiches de chaque région construite ; écrit dans
             DOSSIER (candidats) un compte rendu, rapport.md, et par région un fichier candidats-93.json,
             à accepter fait par fait dans le suivi de la région (/suivi)
  --layer    nom de la couche du service, si l’adresse ne le dit pas
  --date     date de ce que dit la source, si elle est connue : une fiche plus récente n’est jamais mise en doute
  --source   ce qui est inscrit comme source dans les fiches, au lieu de l’adresse
  --field    ce que contient un champ, s’il n’est pas reconnu : --field LIB=nom --field ETAT=stade
  --timeout  secondes laissées à chaque réponse (60)

Sont lus : CSV, XLSX, GeoJSON, TopoJSON, KML, shapefile en .zip, les fichiers et les esquisses de l’atlas,
et, par check, les indicateurs par commune.
`,
  unknownCommand: (name: string): string =>
    fr`Commande inconnue : ${name}. Écrivez « npm run data -- --help » pour la liste.`,
  noFile: (name: string): string => fr`Quel fichier ? npm run data -- ${name} FICHIER`,
  oneFile: 'Un seul fichier à la fois.',
  oneAddress: 'Une seule adresse à la fois.',
  badDate: (given: string): string =>
    fr`--date attend une année, un mois ou un jour, comme 2026-11 ; reçu : ${given}`,
  badTimeout: (given: string): string =>
    fr`--timeout attend des secondes, comme 120 ; reçu : ${given}`,
  badField: (given: string, roles: readonly string[]): string =>
    fr`--field attend CHAMP=rôle, le rôle étant parmi ${roles.join(', ')} ; reçu : ${given}`,
  badRegion: (given: string): string =>
    fr`--region attend le code d’une région, comme 93 ; reçu : ${given}`,
  badTarget: (given: string | null, targets: readonly string[]): string =>
    fr`--to attend ${targets.join(', ')} ; reçu : ${given ?? 'rien'}`,
  badOption: fr`Option inconnue ou sans valeur. Écrivez « npm run data -- --help » pour la liste.`,
  unreadable: (file: string): string => fr`Le fichier ${file} ne peut pas être lu.`,
  unwritable: (file: string): string => fr`Le fichier ${file} ne peut pas être écrit.`,
  tooBig: 'Ce fichier dépasse 100 Mo.',
  noRegion: fr`Aucune commune d’une région construite n’a été reconnue dans ce fichier : dites sa région, par exemple --region 93.`,
  notBuiltOf: (nom: string, region: string): string =>
    fr`Les communes de ce fichier sont d’une région qui n’est pas construite, ${nom} : npm run geo -- --region ${region}`,
  severalRegions: (one: Named, other: Named): string =>
    fr`Ce fichier nomme autant de communes de ${one.nom} que de ${other.nom} : choisissez, --region ${one.region} ou --region ${other.region}.`,
  foundRegion: ({ nom, region }: Named): string =>
    fr`Région reconnue d’après ses communes : ${nom} (${region})`,
  notBuilt: (region: string): string =>
    fr`Les contours de la région ${region} ne sont pas construits : npm run geo -- --region ${region}`,
  notBuiltWell: (region: string): string =>
    fr`Les contours de la région ${region} sont abîmés : npm run geo -- --region ${region}`,
  readFailure: (words: string, detail: string | null): string =>
    detail === null ? words : `${words} (${detail})`,
  row: (line: number, cpts: string | null, words: string): string =>
    fr`ligne ${line}${cpts === null ? '' : ` (${cpts})`} : ${words}`,
  wholeFile: (words: string): string => words,
  noCpts: 'Aucune CPTS n’a pu être lue.',
  unclearTable: fr`Des noms et des chiffres, mais rien qui dise que ce sont des CPTS : si c’en sont, nommez-en la colonne « CPTS » ; si c’est un indicateur, gardez le code INSEE et les chiffres.`,
  tooManyCpts: fr`Plus de CPTS que n’en compte la France : une colonne est sans doute prise pour une autre.`,
  formerCode: (id: string, from: string, to: string): string =>
    `${id} : code ${from} d’une commune fusionnée depuis, aujourd’hui ${to}`,
  unknownCode: (id: string, code: string): string =>
    fr`${id} : le code ${code} n’est d’aucune commune de la région`,
  missingSource: (id: string, fait: string): string => fr`${id} : aucune source pour ${fait}`,
  duplicateId: (id: string): string => fr`L’identifiant ${id} est pris deux fois`,
  duplicateName: (ids: readonly string[]): string => fr`Même nom : ${ids.join(', ')}`,
  nominativeEmail: (id: string, email: string): string =>
    fr`${id} : ${email} ressemble à l’adresse d’une personne`,
  personalText: (id: string, texts: readonly string[]): string =>
    fr`${id} : ${texts.join(', ')} semble parler d’une personne`,
  otherDepartements: (id: string, departements: readonly string[]): string =>
    fr`${id} : ses communes sont dans ${departements.join(', ')}`,
  absentKey: (id: string, key: string): string =>
    fr`${id} : clé « ${key} » absente, à ajouter avec null si le fait n’est pas connu`,
  mergedIntoNothing: (id: string, into: string): string =>
    fr`${id} : fusionnée dans ${into}, qui n’y est pas`,
  personColumn: (header: string): string =>
    fr`La colonne « ${header} » semble contenir des noms de personnes : elle n’est pas lue`,
  unknownIndicatorCode: (code: string): string =>
    fr`${code} : code d’aucune commune de la région, ni ancienne ni actuelle`,
  sharedCode: (code: string): string =>
    fr`${code} : ancien code que plusieurs communes se partagent`,
  rowWithoutCode: (line: number): string => fr`ligne ${line} : aucun code INSEE`,
  translated: (from: string, to: string): string => fr`${from} a fusionné depuis : ${to}`,
  leftOutColumn: (header: string, why: 'label' | 'person' | 'empty' | 'year'): string =>
    fr`Colonne « ${header} » non reprise : ${LEFT_OUT[why]}`,
  lot: 'Ce fichier est un lot de changements : ouvrez-le dans l’atlas, page Données.',
  sketchRefused: 'Cette esquisse est incomplète ou abîmée.',
  warning: (nom: string): string => `Liste importée de ${nom}, à compléter.`,
  source: (file: string): string => fr`Fichier « ${file} »`,
}
