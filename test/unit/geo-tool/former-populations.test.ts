import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseFormerPopulations } from '../../../src/data/former-populations.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { buildPopulationsFile } from '../../../tools/geo/former-populations.ts'
import {
  emptyProject,
  geo,
  loadAttributes,
  loadFormer,
  outputPath,
  readManifest,
  rowOfSquares,
} from './support.ts'

function populationsOf(region: string, former = loadFormer()) {
  const { text, entry } = buildPopulationsFile(region, loadAttributes(), former)
  const { populations } = parseFormerPopulations(JSON.parse(text), entry.path)
  return { entry, of: (code: string) => populations.get(code as UnitCode) }
}

describe('the populations of the older vintage', () => {
  it('are the populations municipales of 2019, as INSEE published them for Paris', () => {
    const { of } = populationsOf('11')
    expect(of('75056')).toBe(2_165_423)
    const arrondissements = Array.from({ length: 20 }, (_, rank) => of(String(75_101 + rank)) ?? 0)
    expect(arrondissements.reduce((sum, each) => sum + each, 0)).toBe(2_165_423)
  })

  it('bear the codes of that time: a commune that has merged since has its own line', () => {
    // Pierrefitte-sur-Seine (93059) joined Saint-Denis (93066) in 2025.
    expect(loadAttributes().units.has('93059')).toBe(false)
    const { of } = populationsOf('11')
    expect(of('93059')).toBe(30_861)
    expect(of('93066')).toBe(112_852)
  })

  it('leave out, and say so, a commune that has lost another since', () => {
    // Essarts-en-Bocage held L’Oie and Sainte-Florence until 2024.
    const { of, entry } = populationsOf('52')
    expect(of('85084')).toBeUndefined()
    expect(of('85165')).toBeUndefined()
    expect(entry.notes.join('\n')).toContain('85084 Essarts en Bocage\u00A0: a perdu depuis')
    expect(populationsOf('11').entry.notes).toEqual([])
  })

  it('are null, not zero, where the vintage has none, and counted so', () => {
    const silent = loadFormer().map((commune) => {
      const { population: _none, ...rest } = commune
      return commune.code === '77288' ? rest : commune
    })
    const { of, entry } = populationsOf('11', silent)
    expect(of('77288')).toBeNull()
    expect(entry.counts.sansDonnee).toBe(1)
    expect(entry.counts.communes).toBe(populationsOf('11').entry.counts.communes)
  })
})

describe('npm run geo', () => {
  let project: ReturnType<typeof emptyProject>
  beforeEach(() => {
    project = emptyProject()
  })
  afterEach(() => project.remove())

  it('writes them beside the topology and lists them with their source, year, size and digest', async () => {
    const contours = join(project.root, 'a.geojson')
    writeFileSync(contours, JSON.stringify(rowOfSquares(['2A004'])))
    const { code, output } = await geo(project.root, ['--from', contours, '--region', '94'])
    expect(code).toBe(0)
    expect(output).toContain('94.populations-2019.json\u00A0: 360 populations')
    const { formerPopulations } = readManifest(project.root)
    expect(formerPopulations).toMatchObject({
      licence: 'Licence Ouverte 2.0',
      millesime: 'COG 2021',
      population: { annee: 2019, definition: 'population municipale' },
    })
    const [file] = formerPopulations?.files ?? []
    const text = readFileSync(outputPath(project.root, file?.path ?? ''), 'utf8')
    expect(file?.bytes).toBe(Buffer.byteLength(text))
    expect(file?.sha256).toBe(createHash('sha256').update(text).digest('hex'))
    expect(parseFormerPopulations(JSON.parse(text), '').populations.size).toBe(360)
  })
})
