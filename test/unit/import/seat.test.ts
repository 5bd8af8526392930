import { describe, expect, it } from 'vitest'
import { accountOf } from '../../../src/domain/import/account.ts'
import { type ImportChoices, NO_SHEET_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { planIn } from '../../support/cases.ts'
import { after, geojson, LETTERS, planOf, said } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

const LIST =
  'Nom;Commune;Avancement\nCPTS d’exemple A;01001;ACI signé\nCPTS d’exemple B;01002;Pré-projet\n'
const answer = (territory: boolean): Partial<ImportChoices> => ({
  sheets: new Map([[0, { ...NO_SHEET_CHOICES, territory }]]),
})
/** The perimeters of the records that a file makes, and the départements that it found. */
const made = (
  plan: Awaited<ReturnType<typeof planOf>>,
  records = [] as ReturnType<typeof cpts>[],
) =>
  after(plan, records).dataset.cpts.map(({ perimetre: { etat, codes: list }, departements }) =>
    [etat, ...list, `(${departements.join()})`].join(' '),
  )

describe('a table that gives each CPTS one commune on its only line', () => {
  it('makes no perimeter of it before someone says that it is one, and takes all else', async () => {
    const plan = await planOf(LIST)
    expect(plan.questions).toMatchObject([
      { kind: 'siege', text: 'Commune', places: [{ line: 2 }, { line: 3 }] },
    ])
    expect(made(plan)).toEqual(['inconnu (01)', 'inconnu (01)'])
    expect(after(plan).dataset.cpts.map(({ stade }) => stade?.valeur)).toEqual([
      'aci-signe',
      'pre-projet',
    ])
    expect(accountOf(plan)[0]?.cells).toMatchObject({ taken: 7, asked: 2, left: 0 })
  })

  it('is asked once, and answered in one press either way', async () => {
    const seat = await planOf(LIST, answer(false))
    expect(seat.questions).toEqual([])
    expect(made(seat)).toEqual(['inconnu (01)', 'inconnu (01)'])
    expect(said(seat)).toEqual(['partly seat', 'partly seat'])
    const territory = await planOf(LIST, answer(true))
    expect(territory.questions).toEqual([])
    expect(made(territory)).toEqual(['complet 01001 (01)', 'complet 01002 (01)'])
    expect(said(territory)).toEqual(['taken', 'taken'])
  })

  it('leaves the perimeter of a record as it is', async () => {
    const known = cpts('cpts-a', codes('01001 01003'), 'complet', { nom: 'CPTS d’exemple A' })
    for (const policy of ['completer', 'remplacer'] as const) {
      const plan = await planOf(LIST, { policy }, LETTERS, { records: [known] })
      expect(made(plan, [known])[0]).toContain('complet 01001 01003')
      expect(plan.cpts[0]?.offers.map(({ field }) => field)).not.toContain('perimetre')
    }
  })

  it('takes it for the one CPTS of which someone says that the list is whole', async () => {
    const plan = await planOf(LIST, { etats: new Map([['cpts d exemple a', 'complet']]) })
    expect(made(plan)).toEqual(['complet 01001 (01)', 'inconnu (01)'])
  })

  it.each([
    ['a code', 'CPTS;Code INSEE\nA;01001\nB;01002\n'],
    ['a code and a name', 'CPTS;Code INSEE;Commune\nA;01001;Un\nB;01002;Deux\n'],
    ['no title', 'CPTS d’exemple A;01001\nCPTS d’exemple B;01002\n'],
  ])('by %s', async (_, text) => {
    const plan = await planOf(text)
    expect(plan.questions.map(({ kind }) => kind)).toEqual(['siege'])
    expect(plan.changes.some(({ kind }) => kind === 'perimetre')).toBe(false)
  })

  it('by a postal code', async () => {
    const plan = await planIn('93', 'CPTS;Code postal\nCPTS Essai A;05000\nCPTS Essai B;83000\n')
    expect(plan.questions).toMatchObject([{ kind: 'siege', text: 'Code postal' }])
    expect(plan.changes.some(({ kind }) => kind === 'perimetre')).toBe(false)
  })

  it.each([
    ['several lines of a CPTS', 'CPTS;Commune\nA;01001\nA;01002\nB;01003\n'],
    ['a line without a name', 'CPTS;Commune\nA;01001\n;01002\nB;01003\n'],
    ['a list in a cell', 'CPTS;Commune\nA;01001\nB;01003, 01004\n'],
    ['communes of no CPTS', 'CPTS;Commune\nA;01001\nSans CPTS;01003\n'],
    ['the title', 'CPTS;Territoire\nA;01001\nB;01003\n'],
    ['the title in the plural', 'CPTS;Communes\nA;01001\nB;01003\n'],
    ['a column that says so', 'CPTS;Commune;Périmètre\nA;01001;complet\nB;01003;complet\n'],
  ])('is not asked where %s tells that it is a perimeter', async (_, text) => {
    const plan = await planOf(text)
    expect(plan.questions).toEqual([])
    expect(made(plan)[0]).toContain('complet 01001')
  })

  it('takes the contour where the file draws one', async () => {
    const rings = [0, 0.2].map((x) =>
      [0, 0.2, 0.2, 0, 0].map((more, at) => [x + more, at === 2 || at === 3 ? 0.1 : 0]),
    )
    const file = geojson(
      rings.map((ring, at) => ({
        properties: { CPTS: `CPTS d’exemple ${at}`, Commune: '01001' },
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    )
    const plan = await planOf(file)
    expect(plan.questions.map(({ kind }) => kind)).not.toContain('siege')
    expect(made(plan)).toEqual(['complet 01004 (01)', 'complet 01005 (01)'])
  })

  it('is told to be of another région by the names of its communes', async () => {
    const plan = await planIn('93', 'CPTS;Commune\nCPTS Essai A;Quimperlé\nCPTS Essai B;Fougères\n')
    expect(plan.otherRegion).toBe('53')
    expect(plan.questions.map(({ kind }) => kind)).not.toContain('siege')
    expect(plan.changes).toEqual([])
  })
})
