import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { sketchGeojson } from '../../../src/data/sketch/sketch-features.ts'
import { runData } from '../../../tools/data/run.ts'
import { draftOf, exportOf } from '../../support/drafts.ts'
import { projectOf } from '../../support/project-of.ts'
import { codes } from '../domain/samples.ts'

/** Few, since a file that does not say its région is tried with each. */
const root = projectOf('11', '93')
const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'))

function written(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const run = async (...argv: string[]) => runIn(root, argv)

async function runIn(root: string, argv: readonly string[]) {
  let out = ''
  const errors: string[] = []
  const code = await runData(argv, {
    root,
    today: '2026-11-25',
    write: (text) => (out += text),
    // No-break spaces are for readers.
    error: (line) => errors.push(line.replaceAll('\u00A0', ' ')),
  })
  return { code, out, errors }
}
async function check(...argv: string[]) {
  const { code, out } = await run('check', ...argv)
  return { code, summary: JSON.parse(out.replaceAll('\u00A0', ' ')) as Record<string, unknown> }
}

describe('npm run data -- check', () => {
  it('sums up the published file of a région, which it names itself', async () => {
    const { code, summary } = await check(join(root, 'public/geo/cpts/93.json'))
    expect(code).toBe(0)
    expect(summary).toMatchObject({ region: '93', cpts: 70, units: 915, errors: [] })
    expect(summary['coverage']).toBeCloseTo(0.88, 2)
    expect(summary['coverageAtMost']).toBeCloseTo(0.98, 2)
    expect(summary['overlaps']).toContainEqual({
      cpts: ['cpts-la-seyne-toulon-ouest', 'cpts-toulon-littoral'],
      codes: ['83137'],
    })
  })

  it('says line by line what is to be answered, and what was put right', async () => {
    const file = written(
      'liste.csv',
      'CPTS;Code;Statut;Présidente\nCPTS d’exemple A;6088;en bonne voie;Mme Exemple\nCPTS d’exemple A;6999;;\n',
    )
    const { code, summary } = await check(file, '--region', '93')
    expect(code).toBe(1)
    expect(summary).toMatchObject({
      cpts: 1,
      units: 1,
      errors: [
        'ligne 2 (CPTS d’exemple A) : Avancement non reconnu : « en bonne voie ».',
        'ligne 3 (CPTS d’exemple A) : Commune non reconnue : « 6999 ».',
      ],
      warnings: [
        'La colonne « Présidente » semble contenir des noms de personnes : elle n’est pas lue',
        'ligne 2 (CPTS d’exemple A) : Zéro de tête rétabli : « 6088 » est Nice (06088).',
      ],
    })
  })

  it('finds the région by the codes, the names or the contours of a file that does not say it', async () => {
    const found = async (name: string, text: string) => {
      const { code, summary } = await check(written(name, text))
      return [code, summary['region'], (summary['warnings'] as string[])[0]]
    }
    const said = 'Région reconnue d’après ses communes : '
    const paca = [0, '93', `${said}Provence-Alpes-Côte d’Azur (93)`]
    expect(await found('codes.csv', 'CPTS;Code\nA;06088\nA;06004\n')).toEqual(paca)
    expect(await found('zero.csv', 'CPTS;Codes\nA;6088\n')).toEqual(paca)
    // Whether communes are offices or territories is to be said; they tell the région all the same.
    expect(await found('sieges.csv', 'CPTS;Commune\nA;Gap\nB;Toulon\n')).toEqual([
      1,
      ...paca.slice(1),
    ])
    expect(await found('noms.csv', 'CPTS;Communes\nA;"Antibes, Nice"\n')).toEqual(paca)
    expect(await found('idf.csv', 'CPTS;Communes\nA;"Montreuil, Bagnolet"\n')).toEqual([
      0,
      '11',
      `${said}Île-de-France (11)`,
    ])
    const square = [
      [7.2, 43.65],
      [7.3, 43.65],
      [7.3, 43.75],
      [7.2, 43.75],
      [7.2, 43.65],
    ]
    const layer = {
      type: 'Feature',
      properties: { nom: 'CPTS d’exemple A' },
      geometry: { type: 'Polygon', coordinates: [square] },
    }
    expect((await found('carte.geojson', JSON.stringify(layer)))[1]).toBe('93')
    const { summary } = await check(written('taux.csv', 'Code;Taux (%)\n06088;1,5\n06004;2\n'))
    expect(summary).toMatchObject({ region: '93', indicateur: 'Taux (%)' })
  })

  it('says which région is to be built, or that two are as likely', async () => {
    const said = async (text: string) =>
      ((await check(written('f.csv', text))).summary['errors'] as string[]).join()
    expect(await said('CPTS;Code\nA;35238\nA;35236\n')).toContain(
      'Bretagne : npm run geo -- --region 53',
    )
    expect(await said('CPTS;Code\nA;06088\nA;75113\n')).toContain('--region 11 ou --region 93')
    expect(await said('CPTS;Code\nA;Nulle-Part-sur-Rien\n')).toContain('--region 93')
  })

  it('refuses, with the way out, what it cannot set against a région', async () => {
    const file = written('a.csv', 'CPTS;Code\nA;06088\n')
    const errors = async (...argv: string[]) => {
      const { code, summary } = await check(...argv)
      expect(code).toBe(1)
      return (summary['errors'] as string[]).join()
    }
    expect(await errors(file, '--region', '99')).toContain('npm run geo -- --region 99')
    expect(await errors(join(folder, 'absent.csv'))).toContain('absent.csv')
    expect(await errors(written('b.csv', 'CPTS;Code\n'), '--region', '93')).toContain('Aucune CPTS')
    expect(await errors(written('c.json', '{"a":1}'), '--region', '93')).toContain(
      'ni une carte ni un tableau',
    )
  })

  it('knows a sketch, whose région is its own, and a table of indicators', async () => {
    const draft = draftOf({
      region: '93',
      sketch: { units: new Set(codes('06088 06004')), parts: new Map() },
    })
    const sketch = written('esquisse.geojson', sketchGeojson(exportOf(draft)))
    expect((await check(sketch)).summary).toMatchObject({
      region: '93',
      cpts: 1,
      units: 2,
      errors: [],
    })
    const table = written('indicateur.csv', 'Code;Taux (%)\n06088;1,5\n06004;nd\n06999;2\n')
    const { code, summary } = await check(table, '--region', '93')
    expect(code).toBe(1)
    expect(summary).toMatchObject({ indicateur: 'Taux (%)', colonnes: [{ unite: '%', units: 1 }] })
    expect((summary['errors'] as string[])[0]).toContain('06999')
  })
})

describe('npm run data -- convert', () => {
  const list = () =>
    written('d.csv', 'CPTS;Communes\nCPTS d’exemple A;06088, 06004\nCPTS d’exemple B;06155\n')

  it.each(['cpts.json', 'geojson', 'csv'])('writes %s, which says the same again', async (to) => {
    const out = join(folder, `sortie.${to}`)
    expect(await run('convert', list(), '--to', to, '--region', '93', '--out', out)).toMatchObject({
      code: 0,
      errors: [],
    })
    expect((await check(out, '--region', '93')).summary).toMatchObject({
      cpts: 2,
      units: 3,
      errors: [],
    })
    if (to === 'cpts.json') expect((await check(out)).code).toBe(0)
    const printed = await run('convert', list(), '--to', to, '--region', '93')
    expect(printed.out).toBe(readFileSync(out, 'utf8'))
  })

  it('writes a CPTS of two régions whole, its contour and the names of its communes too', async () => {
    const file = written('x.csv', 'CPTS;Code INSEE\nCPTS d’exemple;84138\nCPTS d’exemple;26220\n')
    const convert = async (to: string) =>
      runIn(projectOf('84', '93', 'names'), ['convert', file, '--to', to, '--region', '93'])
    const drawn = await convert('geojson')
    const [feature] = (JSON.parse(drawn.out) as FeatureCollection<MultiPolygon>).features
    const eastings = feature!.geometry.coordinates.flat(2).map(([x = 0]) => x)
    // Valréas lies west of Nyons.
    expect(Math.min(...eastings)).toBeLessThan(4.96)
    expect(Math.max(...eastings)).toBeGreaterThan(5.15)
    expect(feature!.properties).toMatchObject({ population_entiere: true })
    const { out } = await convert('csv')
    expect(out).toContain('84138;Valréas')
    expect(out).toContain('26220;Nyons')
  })

  it('says what it left out, on the side', async () => {
    const file = written('e.csv', 'CPTS;Code\nA;06088\nA;6999\n')
    const { code, errors, out } = await run('convert', file, '--to', 'csv', '--region', '93')
    expect([code, errors]).toEqual([0, ['ligne 3 (A) : Commune non reconnue : « 6999 ».']])
    expect(out).toContain('partiel;06088')
  })

  it('says how it is to be asked', async () => {
    expect((await run()).out).toContain('npm run data -- check FICHIER')
    for (const argv of [
      ['nettoyer', 'a'],
      ['check'],
      ['check', 'a', 'b'],
      ['check', 'a', '--region', 'paca'],
      ['convert', 'a'],
      ['convert', 'a', '--to', 'pdf'],
      ['check', 'a', '--vite'],
    ]) {
      const { code, errors } = await run(...argv)
      expect([argv.join(' '), code, errors.length]).toEqual([argv.join(' '), 1, 1])
    }
  })
})
