import { fr, frenchNumber } from './typography.ts'

const MAX_LISTED = 10

/** What `npm run geo` says as it goes, in French; why it refuses something is in refusals.ts. */
export const announcement = {
  help: fr`npm run geo — construit public/geo : les unités et leurs contours, région par région.

Usage : npm run geo -- [options]

  --region CODE    région à construire, répétable ou séparée par des virgules (par défaut : toutes)
  --from FICHIER   contours GeoJSON ou TopoJSON, compressés (.gz) ou non, ou un dossier qui en contient
  --if-needed      ne construit que si quelque chose a changé
  --help           affiche cette aide

Environnement : GEO_CONTOURS vaut --from ; GEO_OFFLINE=1 interdit le téléchargement.

Contours, dans l’ordre : --from, ../shared/geo, téléchargement d’Etalab (gardé dans node_modules/.cache), et à défaut
des contours schématiques, que l’application signale.
`,

  upToDate: 'Données géographiques à jour.',
  upToDateSchematic: fr`Données géographiques à jour, contours schématiques : « npm run geo » essaiera de nouveau d’obtenir les contours officiels.`,

  readingAttributes: 'Lecture des attributs',
  readingContours: (fichier: string): string => `Lecture des contours (${fichier})`,
  readingFormer: (annee: number): string => `Lecture des populations de ${annee}`,
  building: (nom: string): string => `Construction ${nom}`,
  drawingSchematic: (nom: string): string => `Contours schématiques ${nom}`,

  downloading: (url: string): string => fr`Téléchargement de ${url}`,
  refusedBy: (status: number): string => `le serveur répond ${status}`,
  downloadFailed: (reason: string): string => fr`  échec : ${reason}`,

  file: (path: string, units: number, bytes: number, gzipped: number): string =>
    fr`${path} : ${frenchNumber(units)} unités, ${kilobytes(bytes)} (${kilobytes(gzipped)} compressé)`,
  outlines: (path: string, territories: number, bytes: number, gzipped: number): string =>
    fr`${path} : ${frenchNumber(territories)} ${territories > 1 ? 'territoires' : 'territoire'}, ${kilobytes(bytes)} (${kilobytes(gzipped)} compressé)`,
  unreadRecords: (region: string): string =>
    fr`  cpts/${region}.json : fichier illisible, ses territoires seront tracés par l’application`,
  populations: (path: string, communes: number, bytes: number, gzipped: number): string =>
    fr`${path} : ${frenchNumber(communes)} populations, ${kilobytes(bytes)} (${kilobytes(gzipped)} compressé)`,
  names: (path: string, units: number, bytes: number, gzipped: number): string =>
    fr`${path} : ${frenchNumber(units)} noms, ${kilobytes(bytes)} (${kilobytes(gzipped)} compressé)`,
  unitsWithoutContour: (names: readonly string[]): string =>
    listed('unité sans contour', 'unités sans contour', names),
  contoursWithoutUnit: (names: readonly string[]): string =>
    listed('contour sans unité', 'contours sans unité', names),
  merged: (names: readonly string[]): string =>
    listed(
      'unité réunie à partir d’anciennes communes',
      'unités réunies à partir d’anciennes communes',
      names,
    ),
  negligibleLoops: (names: readonly string[]): string =>
    listed('contour avec une boucle négligeable', 'contours avec une boucle négligeable', names),
  outsideRegions: (count: number): string =>
    `${frenchNumber(count)} contours de collectivités d’outre-mer laissés de côté (hors région)`,
  regionSkipped: (nom: string): string =>
    fr`${nom} : aucun contour dans ce fichier, région non construite`,
  noFrance: 'Le fond national n’est pas construit : les contours ne couvrent pas tout le pays.',

  schematicName: 'contours schématiques',
  schematic:
    'ATTENTION : contours schématiques (approximatifs), faute de contours officiels. L’application le signale.',
  schematicRemedy: fr`Relancer « npm run geo » avec le réseau, ou donner un fichier par --from.`,
}

/** What the manifest keeps of the contours and figures that were not taken as they came; French sentences. */
export const note = {
  merged: (code: string, nom: string, from: readonly string[]): string =>
    fr`${code} ${nom} : dessinée par l’union des contours d’anciennes communes (${from.join(', ')}).`,
  negligibleLoop: (label: string): string =>
    fr`${label} : le contour a une boucle négligeable, laissée telle quelle.`,
  changed: (code: string, nom: string, share: number): string =>
    fr`${code} ${nom} : ${frenchNumber(Math.ceil(share * 1000))} ‰ de la surface changés par l’arrondi.`,
  gaps: (n: number): string =>
    fr`${frenchNumber(n)} ${n > 1 ? 'vides' : 'vide'} entre des communes qui se touchent.`,
  split: (code: string, nom: string): string =>
    fr`${code} ${nom} : a perdu depuis une commune rétablie, sa population d’alors est laissée de côté.`,
}

function kilobytes(bytes: number): string {
  return fr`${frenchNumber(Math.round(bytes / 1000))} ko`
}

function listed(one: string, several: string, names: readonly string[]): string {
  const rest = names.length - MAX_LISTED
  const shown = names.slice(0, MAX_LISTED).join(', ')
  const more = rest > 0 ? ` et ${frenchNumber(rest)} de plus (tous dans manifest.json)` : ''
  return fr`  ${frenchNumber(names.length)} ${names.length > 1 ? several : one} : ${shown}${more}`
}
