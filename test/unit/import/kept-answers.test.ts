import { describe, expect, it } from 'vitest'
import {
  type ImportChoices,
  NO_CHOICES,
  NO_SHEET_CHOICES,
  type SheetChoices,
} from '../../../src/domain/import/import-choices.ts'
import {
  answersFor,
  answersToKeep,
  MOST_KEPT,
  withAnswers,
  withoutShapes,
} from '../../../src/domain/import/kept-answers.ts'
import { reviewOf } from '../../../src/session/review.ts'
import { contentOf, planOf, TODAY } from '../../support/import-files.ts'
import { codes } from '../domain/samples.ts'

const stades = new Map([['li deposee', 'lettre-intention' as const]])
const REF = new Map([[3, 'ignore' as const]])
const communes = new Map([['li||', codes('01002')]])
const file = (title: string, rows: string): string => `${title};;\nNom;Commune;Étape\n${rows}\n`

/** What is kept of a file whose titles stand on its second line, where LI was answered and a column put right. */
async function kept() {
  const columns = new Map([[2, 'stade' as const]])
  const sheets = new Map([[0, { ...NO_SHEET_CHOICES, header: 2, columns, territory: false }]])
  const plan = await planOf(file('CPTS au 1er mars', 'A;a;LI déposée'), { sheets, stades })
  return answersToKeep(plan.sheets, { sheets, stades, communes })
}

const tablesIn = async (text: string) => {
  const content = await contentOf(text)
  if (content.kind !== 'table') throw new Error(content.kind)
  return { content, tables: content.tables }
}

it('takes the answers up again for the next file with the same titles, wherever they stand', async () => {
  const answers = await kept()
  const { content, tables } = await tablesIn(
    `Suivi des CPTS;mai 2026;\nne pas diffuser;;\nNom;Commune;ÉTAPE\nB;b;LI déposée\n`,
  )
  const found = answersFor(tables, answers)
  expect(found.shapes).toHaveLength(1)
  expect(found.stades).toEqual(stades)
  expect(found.communes).toEqual(communes)
  expect([...found.sheets.values()][0]).toMatchObject({
    columns: new Map([[2, 'stade']]),
    territory: false,
  })
  const review = reviewOf('01', new File(['a'], 'mai.csv'), content, TODAY, answers)
  expect(review.recalled).toEqual(found.shapes)
  expect(review.choices).toEqual({ ...NO_CHOICES, sheets: found.sheets, stades, communes })
})

describe('a table whose titles stand beneath one another', () => {
  const turned = (a: string, stage: string): string =>
    `CPTS;CPTS d’exemple ${a};CPTS d’exemple Z\nCommunes;a;b\nÉtape;${stage};ACI signé\nRéf.;x;y\n`
  const choicesOf = (sheet: Partial<SheetChoices>) => ({
    sheets: new Map([[0, { ...NO_SHEET_CHOICES, ...sheet }]]),
    stades,
  })
  const keptOf = async (text: string, choices: Partial<ImportChoices>) => {
    const { sheets } = await planOf(text, choices)
    return answersToKeep(sheets, { ...NO_CHOICES, ...choices })
  }

  it('has its answers taken up by the next one, whose CPTS are others', async () => {
    const answers = await keptOf(turned('A', 'LI déposée'), choicesOf({ columns: REF }))
    expect(answers).toMatchObject([{ turned: true, columns: [[3, 'ignore']] }])
    const { tables } = await tablesIn(turned('B', 'LI déposée'))
    const { shapes, ...found } = answersFor(tables, answers)
    expect(shapes).toEqual([answers[0]?.shape])
    const plan = await planOf(turned('B', 'LI déposée'), found)
    expect(plan.sheets[0]?.table.turned).toBe('columns')
    expect(plan.columns.map(({ role }) => role)).toEqual(['nom', 'liste', 'stade', 'ignore'])
    expect(plan.questions.filter(({ kind }) => kind === 'stade')).toEqual([])
    expect(answersFor((await tablesIn('CPTS;A\nCommunes;a\n')).tables, answers).shapes).toEqual([])
  })

  it('stands the way that the person said', async () => {
    const upright = await keptOf(turned('A', 'LI'), choicesOf({ turned: false }))
    const { tables } = await tablesIn(turned('B', 'LI'))
    expect(answersFor(tables, upright).sheets.get(0)?.turned).toBe(false)
    const plan = await planOf(turned('B', 'LI'), answersFor(tables, upright))
    expect(plan.sheets[0]?.table.turned).toBeUndefined()
  })
})

it('says nothing of a file with other titles, and nothing is kept where all was found', async () => {
  const { tables } = await tablesIn('Nom;Commune;Date\nA;a;2024\n')
  expect(answersFor(tables, await kept())).toEqual({
    sheets: new Map(),
    stades: new Map(),
    communes: new Map(),
    shapes: [],
  })
  const plan = await planOf('CPTS;Commune\nA;a\n')
  expect(answersToKeep(plan.sheets, NO_CHOICES)).toEqual([])
})

it('keeps the last ones, one a shape, and forgets those that it is told to', async () => {
  const [one] = await kept()
  const others = Array.from({ length: MOST_KEPT }, (_, rank) => ({ ...one!, shape: `${rank}` }))
  const all = withAnswers([one!, ...others], [{ ...one!, stades: [] }])
  expect(all).toHaveLength(MOST_KEPT)
  expect(all[0]?.stades).toEqual([])
  expect(withoutShapes(all, [one!.shape])).toHaveLength(MOST_KEPT - 1)
})
