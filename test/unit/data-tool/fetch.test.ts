import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MultiPolygon } from 'geojson'
import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import { readImport } from '../../../src/data/import/read-import.ts'
import type { Cpts, CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { planImport } from '../../../src/domain/import/plan-import.ts'
import { drawn, fetchedInto, paca, rootWith, TODAY } from '../../support/fetched.ts'
import { moved, factsAsked } from '../../support/import-files.ts'
import { exception, type StandInAnswer, wfsPage } from '../../support/stand-ins.ts'
import { codes, cpts } from '../domain/samples.ts'

const A = 'CPTS d’exemple A'
const WFS = '/ows?service=WFS&typeNames=a:b'

const fetched = (
  records: readonly Cpts[] | string,
  answer: (url: URL) => StandInAnswer,
  ...more: readonly string[]
) => fetchedInto(rootWith(records), answer, WFS, '--region', '93', ...more)

const feature = (properties: object, geometry: unknown) => ({
  type: 'Feature',
  properties,
  geometry,
})
const fact = <T>(valeur: T, date: string | null, source = 'Liste de test') => ({
  valeur,
  sources: [source],
  date,
})
const record = (
  id: string,
  nom: string,
  line: string,
  date: string | null,
  more: Partial<Cpts> = {},
) => {
  const one = cpts(id, codes(line), 'complet', { nom, departements: ['06'], ...more })
  return { ...one, perimetre: { ...one.perimetre, sources: ['Liste de test'], date } }
}

/** What a file of proposals asks when it is brought to the records: key by key. */
async function askedBy(text: string, records: readonly Cpts[]): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(text)
  const read = await readImport({ name: 'candidats-93.json', bytes }, { units: paca().layer })
  if (!read.ok || read.content.kind !== 'dataset') throw new Error('no dataset')
  expect(read.content).toMatchObject({ problems: [], dataset: { proposition: true } })
  const plan = planImport(
    { kind: 'dataset', dataset: read.content.dataset },
    {
      units: paca().units,
      departements: paca().departements,
      today: TODAY,
      quand: `${TODAY}T00:00:00.000Z`,
      source: { source: 'candidats-93.json', date: null },
      made: [],
      records,
    },
    { ...NO_CHOICES, policy: 'demander' },
  )
  expect(plan.changes).toEqual([])
  return [...factsAsked(plan), ...plan.questions].map(({ kind, key }) => `${kind} ${key}`)
}

describe('npm run data -- fetch', () => {
  it('tells what is new, changed, kept, gone and doubtful, and proposes what can be accepted fact by fact', async () => {
    const signed = fact('aci-signe' as const, '2020')
    const records = [
      record('cpts-a', A, '06004 06018', '2024'),
      record('cpts-b', 'CPTS d’exemple B', '06069', '2024'),
      record('cpts-c', 'CPTS d’exemple C', '06084', '2026-11', {
        contacts: { site: fact('https://c.fr', '2026-11'), email: null, telephone: null },
      }),
      record('cpts-d', 'CPTS d’exemple D', '83023', '2024'),
      record('cpts-g', 'CPTS d’exemple G', '06029', '2024', {
        stade: signed,
        historique: [signed],
      }),
    ]
    const layer = [
      feature({ lib_cpts: A, etat_avt: 'ACI signé', id: 1 }, drawn('06004 06018')),
      feature(
        { lib_cpts: 'CPTS d’exemple B', etat_avt: 'Validation', id: 2 },
        drawn('06069 06090'),
      ),
      feature(
        { lib_cpts: 'CPTS d’exemple C', etat_avt: 'en bonne voie', id: 3 },
        drawn('06084 06085'),
      ),
      feature(
        { lib_cpts: 'CPTS de la vallée d’exemple', etat_avt: '', id: 4 },
        drawn('13004 13096'),
      ),
      feature({ lib_cpts: 'CPTS d’exemple G', etat_avt: 'Contrat signé', id: 5 }, drawn('06029')),
      feature({ lib_cpts: 'CPTS de Brignoles', etat_avt: '', id: 6 }, drawn('83023')),
      feature({ lib_cpts: 'CPTS sans contour', etat_avt: '', id: 7 }, null),
    ]
    const { code, errors, said, files, report, candidates } = await fetched(
      records,
      wfsPage(layer, { cap: 3 }),
      '--date',
      '2026-06',
    )
    expect([code, errors]).toEqual([0, []])
    expect(said).toContain(
      'Provence-Alpes-Côte d’Azur : 2 nouvelles, 2 changées, 1 gardée, 1 absente, 2 douteuses, 1 sans changement',
    )
    expect(files).toEqual(['candidats-93.json', 'rapport.md'])
    for (const line of [
      'CPTS de la vallée d’exemple : 2 communes.',
      'CPTS de Brignoles : 1 commune. Peut-être la fiche cpts-d.',
      'avancement : la fiche ne dit rien ; la source dit ACI signé.',
      'périmètre : la fiche dit 1 commune (2024) ; la source dit 2 communes (juin 2026). En plus : Pégomas.',
      'périmètre : la fiche dit 1 commune (nov. 2026) ; la source dit 2 communes (juin 2026). En plus : Mougins.',
      'CPTS d’exemple D (cpts-d)',
      'CPTS d’exemple C : Avancement non reconnu : « en bonne voie ».',
      'CPTS sans contour : Aucun contour.',
    ])
      expect(report).toContain(line)
    expect(report).not.toContain('CPTS d’exemple G')
    expect(await askedBy(candidates ?? '', records)).toEqual([
      'offered cpts-a stade aci-signe null',
      'offered cpts-b perimetre',
      'offered cpts-b stade projet-valide null',
      'cpts #cpts-de-la-vallee-d-exemple',
      'cpts #cpts-de-brignoles',
    ])
    // A record may change before the file is opened: what it does not propose is not asked.
    const since = records.map((each) => ({ ...each, note: 'Noté depuis', departements: [] }))
    expect(await askedBy(candidates ?? '', since)).toHaveLength(5)
  })

  it('proposes nothing against a dated fact where the source bears no date, but what it said itself', async () => {
    const records = [
      record('cpts-a', A, '06004', '2024'),
      record('cpts-b', 'CPTS d’exemple B', '06069', null),
    ]
    const layer = [
      feature({ nom: A }, drawn('06004 06018')),
      feature({ nom: 'CPTS d’exemple B' }, drawn('06069 06090')),
    ]
    const { report, candidates } = await fetched(
      records,
      wfsPage(layer),
      '--source',
      'Couche de test',
    )
    expect(await askedBy(candidates ?? '', records)).toEqual(['offered cpts-b perimetre'])
    expect(report).toContain('La source ne dit pas sa date')
    const again = await fetched(records, wfsPage(layer), '--source', 'Liste de test')
    expect(await askedBy(again.candidates ?? '', records)).toHaveLength(2)
  })

  it.each<[string, (shape: MultiPolygon) => unknown]>([
    [
      'in metres, without a word of it',
      (shape) => moved(shape, (at) => proj4('EPSG:3857').forward(at)),
    ],
    ['with latitude first', (shape) => moved(shape, ([x = 0, y = 0]) => [y, x])],
  ])('reads contours %s', async (_, turned) => {
    const layer = [feature({ DENOMINATION: A }, turned(drawn('06004 06018')))]
    const { candidates } = await fetched([], wfsPage(layer))
    expect(JSON.parse(candidates ?? '{}')).toMatchObject({
      cpts: [{ nom: A, perimetre: { etat: 'complet', codes: ['06004', '06018'] } }],
    })
  })

  it('counts a polygon that comes twice once, and doubts one with two names', async () => {
    const layer = [
      feature({ nom: A, id: 1 }, drawn('06004')),
      feature({ nom: A, id: 2 }, drawn('06004')),
      feature({ nom: 'CPTS d’exemple B', id: 3 }, drawn('06069')),
      feature({ nom: 'CPTS d’exemple C', id: 4 }, drawn('06069')),
    ]
    const { report, candidates } = await fetched([], wfsPage(layer))
    expect(JSON.parse(candidates ?? '{}').cpts).toHaveLength(3)
    expect(report).toContain('CPTS d’exemple B, CPTS d’exemple C : le même contour')
  })

  it('asks which field names the CPTS where none seems to, and takes the answer', async () => {
    const layer = [
      feature({ champ1: 'Alpha', champ2: 'x' }, drawn('06004')),
      feature({ champ1: 'Bêta', champ2: 'y' }, drawn('06069')),
    ]
    const { code, errors, files } = await fetched([], wfsPage(layer))
    expect([code, files]).toEqual([1, []])
    expect(errors[0]).toContain('--field champ1=nom')
    const told = await fetched([], wfsPage(layer), '--field', 'champ1=nom')
    expect(JSON.parse(told.candidates ?? '{}').cpts.map(({ nom }: Cpts) => nom)).toEqual([
      'Alpha',
      'Bêta',
    ])
  })

  it.each<[string, StandInAnswer, string]>([
    ['an error with status 200', { body: exception('Unknown layer') }, '--layer'],
    ['a page of a portal', { body: '<html><title>Connexion</title></html>' }, 'Connexion'],
    ['half an answer', { body: '{"type":"FeatureCollection","features":[{"ty' }, 'avant sa fin'],
    ['a refusal', { status: 403, body: '' }, 'HTTP 403'],
    ['nothing at all', { body: '{"type":"FeatureCollection","features":[]}' }, 'est vide'],
  ])('writes nothing for %s, and says what to do', async (_, answer, words) => {
    const { code, errors, files } = await fetched([], () => answer)
    expect([code, files]).toEqual([1, []])
    expect(errors.join()).toContain(words)
    expect(errors.join()).toContain('Rien n’a été écrit.')
  })

  it('takes no list that cannot be read for an empty one', async () => {
    const layer = [feature({ nom: A }, drawn('06004'))]
    const { code, errors, files } = await fetched('{"format":1', wfsPage(layer))
    expect([code, files]).toEqual([1, []])
    expect(errors[0]).toContain('npm run data -- check public/geo/cpts/93.json')
  })

  it('keeps what an earlier run wrote until another one succeeds', async () => {
    const root = rootWith([])
    const good = wfsPage([feature({ nom: A }, drawn('06004'))])
    const run = async (answer: (url: URL) => StandInAnswer) => {
      const { code, files } = await fetchedInto(root, answer, WFS, '--region', '93')
      return [code, files]
    }
    const both = ['candidats-93.json', 'rapport.md']
    expect(await run(good)).toEqual([0, both])
    expect(await run(() => ({ status: 500, body: '' }))).toEqual([1, both])
    const text = readFileSync(join(root, 'candidats/candidats-93.json'), 'utf8')
    const { proposition: _, ...register } = JSON.parse(text) as CptsDataset
    writeFileSync(join(root, 'public/geo/cpts/93.json'), JSON.stringify(register))
    expect(await run(good)).toEqual([0, ['rapport.md']])
  })

  it('follows a CPTS in one région only, and reads a list as well as a map', async () => {
    const list = { body: `CPTS;Communes\n${A};"Antibes, Biot, Montreuil"\n` }
    const { code, files, said } = await fetchedInto(rootWith([]), () => list, '/liste.csv')
    expect([code, files]).toEqual([0, ['candidats-93.json', 'rapport.md']])
    expect(said).toContain('Île-de-France : 0 nouvelle')
  })
})
