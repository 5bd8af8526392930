import type { Failure } from './result.ts'
import { fr } from './typography.ts'

type Reason = Pick<Failure, 'what' | 'remedy'>

const DOWNLOAD_AGAIN = fr`télécharger de nouveau ce fichier, puis relancer « npm run geo »`
const SEE_HELP = fr`voir « npm run geo -- --help »`
const REPAIR = fr`réparer le contour, par ex. avec « mapshaper -clean »`

/** The line of an expected failure: `geo : <fichier> : <élément> : <what> — <remedy>`. */
export function failureLine({ fichier, feature, what, remedy }: Failure): string {
  const place = feature === null ? fichier : fr`${fichier} : ${feature}`
  return fr`geo : ${place} : ${what} — ${remedy}`
}

/** Why a command, a file or a feature is refused, and what to do about it; French, for the person who runs the command. */
export const refusal = {
  unknownOption: (option: string): Reason => ({
    what: fr`option inconnue « ${option} »`,
    remedy: SEE_HELP,
  }),
  missingValue: (option: string): Reason => ({
    what: fr`l’option ${option} attend une valeur`,
    remedy: SEE_HELP,
  }),
  unknownRegion: (code: string, known: readonly string[]): Reason => ({
    what: fr`la région « ${code} » n’existe pas`,
    remedy: fr`choisir parmi ${known.join(', ')}`,
  }),
  notFound: (): Reason => ({
    what: 'fichier introuvable',
    remedy: 'vérifier le chemin donné par --from ou par GEO_CONTOURS',
  }),
  noContourFile: (): Reason => ({
    what: 'ce dossier ne contient aucun fichier de contours',
    remedy: 'y placer un fichier .geojson, .topojson ou .json, compressé ou non (.gz)',
  }),
  unreadable: (cause: string): Reason => ({
    what: `lecture impossible (${cause})`,
    remedy: 'vérifier les droits sur le fichier',
  }),
  truncatedGzip: (): Reason => ({
    what: 'archive gzip tronquée ou abîmée',
    remedy: DOWNLOAD_AGAIN,
  }),
  html: (): Reason => ({
    what: 'page web (HTML) au lieu d’un fichier de contours, sans doute une erreur du serveur',
    remedy: DOWNLOAD_AGAIN,
  }),
  emptyFile: (): Reason => ({ what: 'fichier vide', remedy: DOWNLOAD_AGAIN }),
  tooLarge: (): Reason => ({
    what: 'fichier trop grand pour être lu d’un bloc',
    remedy: 'prendre la version simplifiée à 100 m (communes-100m.geojson.gz)',
  }),
  notJson: (): Reason => ({
    what: 'ce n’est pas du JSON',
    remedy: 'donner un fichier GeoJSON ou TopoJSON complet, compressé (.gz) ou non',
  }),
  notContours: (): Reason => ({
    what: 'ce JSON n’est ni une FeatureCollection GeoJSON ni une topologie TopoJSON',
    remedy: 'donner un fichier GeoJSON ou TopoJSON de communes',
  }),
  brokenTopology: (): Reason => ({
    what: 'topologie TopoJSON incohérente (arcs absents ou mal numérotés)',
    remedy: fr`la reconstruire, par ex. avec « mapshaper -o format=topojson »`,
  }),
  emptyGeometry: (): Reason => ({
    what: 'géométrie vide',
    remedy: 'donner un contour à cet élément, ou le retirer du fichier',
  }),
  wrongGeometryType: (type: string): Reason => ({
    what: `géométrie de type ${type} au lieu de Polygon ou MultiPolygon`,
    remedy: 'donner le contour de la commune, non son centre ou sa limite',
  }),
  brokenRing: (ring: number): Reason => ({
    what: fr`anneau n° ${ring} mal formé (moins de 4 points, non fermé ou coordonnée non numérique)`,
    remedy: REPAIR,
  }),
  projected: (x: number, y: number): Reason => ({
    what: `coordonnées projetées (${x}, ${y}), sans doute Lambert-93 (EPSG:2154)`,
    remedy: fr`reprojeter en WGS 84 (EPSG:4326), par ex. « ogr2ogr -t_srs EPSG:4326 sortie.geojson entree.geojson »`,
  }),
  outsideFrance: (x: number, y: number): Reason => ({
    what: `point hors de France (longitude ${x}, latitude ${y})`,
    remedy: 'vérifier l’ordre longitude puis latitude, et la projection (WGS 84, EPSG:4326)',
  }),
  noKnownCode: (seen: readonly string[]): Reason => ({
    what:
      seen.length === 0
        ? 'aucun code de commune dans les propriétés'
        : fr`aucun code de commune connu (lu : ${seen.join(', ')})`,
    remedy: fr`donner une couche de communes avec leur code INSEE dans la propriété « code »`,
  }),
  duplicateCode: (ranks: readonly number[]): Reason => ({
    what: `code présent ${ranks.length} fois (éléments ${ranks.join(', ')})`,
    remedy: fr`ne garder qu’un élément par code, par ex. avec « mapshaper -dissolve code »`,
  }),
  selfCrossing: (ring: number, lon: number, lat: number): Reason => ({
    what: fr`l’anneau n° ${ring} se croise vers ${lon.toFixed(5)}, ${lat.toFixed(5)}`,
    remedy: REPAIR,
  }),
  noRegionCovered: (regions: readonly string[]): Reason => ({
    what: `aucun contour dans la région demandée (${regions.join(', ')})`,
    remedy: 'donner un fichier qui la couvre, ou demander une autre région par --region',
  }),
  cannotWrite: (cause: string): Reason => ({
    what: `écriture impossible (${cause})`,
    remedy: 'vérifier les droits et la place disponible sur le disque',
  }),
}
