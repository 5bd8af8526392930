import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { parseManifest } from '../../../src/data/manifest.ts'
import type { Cpts, CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { STAGES } from '../../../src/domain/cpts/stage.ts'
import { departementOf, REGIONS } from '../../../src/domain/units/regions.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import type { Outline } from '../../../src/geometry/outline.ts'
import { readOutlines } from '../../../src/geometry/published-outlines.ts'
import {
  outlinesFromAfar,
  regionOutlines,
  territoriesOf,
} from '../../../tools/geo/region-outlines.ts'
import { DIST } from '../../support/static-hosts.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { cpts } from '../../unit/domain/samples.ts'

/** The application on invented records. */
export interface Site {
  readonly folder: string
  readonly cpts: number
  /** What it draws of all France, for a bare page to draw the same. */
  readonly outlines: readonly Outline[]
}

/**
 * Writes the application that was built into a folder, on so many invented CPTS over all of France: each an intercommunalité.
 *
 * Errors: thrown where the map data were not built.
 */
export function inventedSite(folder: string, count: number): Site {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(DIST, folder, { recursive: true })
  const geo = join(folder, 'geo')
  for (const file of readdirSync(join(geo, 'cpts'))) rmSync(join(geo, 'cpts', file))
  const everyEpci = inventedFrance()
  const total = [...everyEpci.values()].reduce((sum, all) => sum + all.length, 0)
  const step = Math.max(1, total / count)
  let rank = 0
  let taken = 0
  const outlines: Outline[] = []
  for (const [region, all] of everyEpci) {
    const kept = all.filter(() => {
      const isTaken = taken < count && rank >= taken * step
      rank += 1
      if (isTaken) taken += 1
      return isTaken
    })
    const { nom = region } = REGIONS.find(({ code }) => code === region) ?? {}
    const dataset: CptsDataset = {
      format: 1,
      region,
      nom,
      avertissement: 'Fiches inventées, pour mesurer.',
      chiffresOfficiels: null,
      cpts: kept,
    }
    const { units, topology } = builtRegion(region)
    const near = regionOutlines(topology, territoriesOf(dataset, units))
    const afar = JSON.stringify(outlinesFromAfar(near))
    outlines.push(...(readOutlines(afar)?.outlines ?? []).map(([, outline]) => outline))
    writeFileSync(join(geo, 'cpts', `${region}.json`), datasetJson(dataset))
    writeFileSync(join(geo, `${region}.outlines.json`), JSON.stringify(near))
    writeFileSync(join(geo, `${region}.afar.json`), afar)
  }
  const path = join(geo, 'manifest.json')
  const manifest = parseManifest(JSON.parse(readFileSync(path, 'utf8')))
  writeFileSync(path, JSON.stringify({ ...manifest, records: [...everyEpci.keys()] }))
  return { folder, cpts: taken, outlines }
}

/** Writes the application that was built into a folder, as it is; its outlines are those of Île-de-France. */
export function realSite(folder: string): Site {
  rmSync(folder, { recursive: true, force: true })
  cpSync(DIST, folder, { recursive: true })
  const read = readOutlines(readFileSync(join(folder, 'geo', '11.outlines.json'), 'utf8'))
  return {
    folder,
    cpts: publishedCpts('11').cpts.length,
    outlines: (read?.outlines ?? []).map(([, outline]) => outline),
  }
}

/** By région, a CPTS an intercommunalité, at every stage in turn. */
function inventedFrance(): ReadonlyMap<string, readonly Cpts[]> {
  return new Map(
    REGIONS.map(({ code: region }) => {
      const members = new Map<string, UnitCode[]>()
      for (const { code, epci } of builtRegion(region).units.values())
        if (epci) members.set(epci, [...(members.get(epci) ?? []), code])
      return [region, Array.from(members, ([epci, codes], rank) => invented(epci, codes, rank))]
    }),
  )
}

function invented(epci: string, codes: readonly UnitCode[], rank: number): Cpts {
  const valeur = STAGES[rank % STAGES.length] ?? 'pre-projet'
  const stade = { valeur, sources: ['Fiche inventée pour la mesure'], date: '2025-01-01' }
  return {
    ...cpts(`epci-${epci}`, codes, 'complet'),
    nom: `CPTS d’exemple ${epci}`,
    departements: [...new Set(codes.map(departementOf))],
    stade,
    historique: [stade],
  }
}
