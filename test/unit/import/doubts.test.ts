import { describe, expect, it } from 'vitest'
import {
  asRead,
  isTaken,
  type ImportChoices,
  NO_CHOICES,
} from '../../../src/domain/import/import-choices.ts'
import { noteText } from '../../../src/fr/import/import.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { made, planIn, reasons, sourcesOf, stages } from '../../support/cases.ts'
import { after } from '../../support/import-files.ts'
import { codes } from '../domain/samples.ts'

const CELLS: Readonly<Record<string, readonly string[]>> = {
  '03/04/23': ['2023-04-03', '2023-03-04'],
  'Signé le 3.4.23': ['2023-04-03', '2023-03-04'],
  '45000': ['2023-03-15'],
  'fin 2023': ['2023', '2023-12'],
  'T3 2023': ['2023', '2023-09'],
  'début 2024': ['2024', '2024-01'],
}
const dates = (cells: readonly string[]) =>
  ['CPTS;Communes;Date ACI', ...cells.map((cell, at) => `CPTS Essai ${at};Gap;${cell}`)].join('\n')

describe('dates that may be others', () => {
  it('are each asked once, with what they were read as, which counts until then', async () => {
    const plan = await planIn('93', dates(Object.keys(CELLS)))
    expect(
      Object.fromEntries(
        plan.questions.map((each) => [each.text, each.kind === 'date' ? each.candidates : null]),
      ),
    ).toEqual(CELLS)
    expect(plan.questions.every(isTaken)).toBe(true)
    expect(Object.values(stages(plan))).toEqual(
      Object.values(CELLS).map(([first]) => `aci-signe ${first}, aci ${first}`),
    )
    const kept = asRead(plan.questions, NO_CHOICES)
    const settled = await planIn('93', dates(Object.keys(CELLS)), kept)
    expect(settled.questions).toEqual([])
    expect(stages(settled)).toEqual(stages(plan))
  })

  it('are certain where another day of their column shows that it comes first', async () => {
    for (const shows of ['25/04/2023', '14/02/22', 'Signé le 15.09.21']) {
      const plan = await planIn('93', dates(['03/04/23', shows, 'fin 2023']))
      expect(plan.questions.map(({ text }) => text)).toEqual(['fin 2023'])
      expect(plan.rows[0]?.notes).toContainEqual({
        reason: 'date-read',
        text: '03/04/23',
        date: '2023-04-03',
      })
      expect(plan.columns[2]?.dayFirst).toBe(shows)
    }
    const other = 'CPTS;Communes;LI le;Date ACI\nCPTS Essai A;Gap;25/04/2023;03/04/23'
    expect((await planIn('93', other)).questions).toHaveLength(1)
  })

  it('are asked about where another day of their column shows the contrary', async () => {
    const plan = await planIn('93', dates(['03/04/23', '25/04/2023', '04/25/2023']))
    expect(plan.questions.map(({ text }) => text)).toEqual(['03/04/23', '04/25/2023'])
  })

  it('are those that the person says, or none', async () => {
    const answers: ImportChoices['dates'] = new Map([
      ['03/04/23', { date: '2023-03-04' }],
      ['fin 2023', { date: null }],
      ['bientôt', { date: '2026-06' }],
    ])
    const plan = await planIn('93', dates(['03/04/23', 'fin 2023', 'bientôt']), { dates: answers })
    expect(plan.questions).toEqual([])
    expect(Object.values(stages(plan))).toEqual([
      'aci-signe 2023-03-04, aci 2023-03-04',
      '',
      'aci-signe 2026-06, aci 2026-06',
    ])
  })

  it('wait where nothing is read, with the days that they hold', async () => {
    const cells = ['bientôt', '14/02/2022 puis 03/03/2023', 'prévu 01/2099']
    const plan = await planIn('93', dates(cells))
    expect(
      plan.questions.map((each) => [each.text, each.kind === 'date' && each.candidates]),
    ).toEqual([
      ['bientôt', []],
      ['14/02/2022 puis 03/03/2023', ['2022-02-14', '2023-03-03']],
      ['prévu 01/2099', []],
    ])
    expect(plan.questions.some(isTaken)).toBe(false)
    expect(Object.values(stages(plan))).toEqual(['', '', ''])
  })

  it('are not asked about where they are certain', async () => {
    const certain = ['03/04/2023', '2023-04-03', '1er juin 2021', 'Signé le 3/4/2023', '20230115']
    expect((await planIn('93', dates(certain))).questions).toEqual([])
  })
})

describe('cells that contradict each other', () => {
  it('leave an EPCI open whose name and SIREN are of two', async () => {
    const { groups } = sourcesOf('93')
    const [one, two] = groups.filter(({ siren, codes: list }) => siren && list.length > 1)
    const list = `CPTS;EPCI;SIREN EPCI\nCPTS Essai A;${one?.nom};${two?.siren}\nCPTS Essai B;${one?.nom};${one?.siren}`
    const plan = await planIn('93', list)
    const [question] = plan.questions
    expect(question).toMatchObject({
      kind: 'groupe',
      groups: [{ nom: one?.nom }, { nom: two?.nom }],
    })
    expect(made(plan)).toMatchObject({ A: 'inconnu', B: expect.stringMatching(/^complet/) })
    const answers = new Map([[question!.key, two!.codes]])
    const settled = await planIn('93', list, { communes: answers })
    expect(settled.questions).toEqual([])
    expect(made(settled)['A']).toBe(`complet ${two!.codes.toSorted().join(' ')}`)
  })

  it('are the two of them where both are names', async () => {
    const [one, two] = sourcesOf('93').groups.filter(({ codes: list }) => list.length > 1)
    const plan = await planIn('93', `CPTS;EPCI 1;EPCI 2\nCPTS Essai A;${one?.nom};${two?.nom}`)
    expect(plan.questions).toEqual([])
  })

  it('are looked at where a code and a name, or a postal code, are of two communes', async () => {
    const list =
      'CPTS;Codes INSEE;Commune;Code postal\nCPTS Essai A;05016;La Bâtie-Neuve;\nCPTS Essai B;;Gap;06000\nCPTS Essai C;;Gap;05000'
    const plan = await planIn('93', list)
    expect(plan.questions).toMatchObject([
      { kind: 'commune', par: 'name', taken: ['05016'], candidates: ['05016', '05017'] },
      { kind: 'commune', par: 'postal', taken: ['05061'], candidates: ['05061', '06088'] },
    ])
    expect(made(plan)).toMatchObject({ A: 'complet 05016', B: 'complet 05061' })
    const [name] = plan.questions
    const settled = await planIn('93', list, {
      communes: new Map([[name!.key, codes('05017')]]),
    })
    expect(made(settled)).toMatchObject({ A: 'complet 05017' })
    expect(settled.questions).toHaveLength(1)
  })

  it('are said where a code is of another département than its row', async () => {
    const plan = await planIn('93', 'CPTS;Dép;Codes INSEE\nCPTS Essai A;05;83137')
    expect(plan.rows[0]?.notes.map(({ reason }) => reason)).toEqual(['departement-differs'])
    expect(made(plan)).toEqual({ A: 'complet 83137' })
  })
})

describe('a commune that is not understood on a row without a name', () => {
  it('is of the CPTS above, whose perimeter is not whole until it is answered', async () => {
    const list = 'CPTS;Commune\nCPTS Essai A;Gap\n;Nulle-Part-en-Exemple'
    const plan = await planIn('93', list)
    expect(made(plan)).toEqual({ A: 'partiel 05061' })
    expect(plan.rows.map(({ outcome, cpts }) => [outcome, cpts])).toEqual([
      ['taken', 'CPTS Essai A'],
      ['asked', 'CPTS Essai A'],
    ])
    const communes = new Map([[plan.questions[0]!.key, codes('05170')]])
    expect(made(await planIn('93', list, { communes }))).toEqual({ A: 'complet 05061 05170' })
  })
})

describe('what was answered of a commune', () => {
  it('answers nothing in a région that has it not', async () => {
    const list = 'CPTS;Communes\nCPTS Essai A;LI'
    const [question] = (await planIn('93', list)).questions
    const far = new Map([[question!.key, codes('29019')]])
    expect((await planIn('93', list, { communes: far })).questions).toHaveLength(1)
  })
})

describe('communes of another région', () => {
  const namedOnly = (...communes: readonly string[]) =>
    `CPTS;Communes\nCPTS Essai A;"${communes.join(', ')}"`

  it('named without their code lead there, and make no record here', async () => {
    const plan = await planIn('93', namedOnly('Rennes', 'Fougères', 'Vitré', 'Saint-Germain'))
    expect(plan.otherRegion).toBe('53')
    expect(made(plan)).toEqual({})
    expect(reasons(plan)).toEqual(['cpts-elsewhere', 'elsewhere'])
    const slashed = await planIn('93', namedOnly('Rennes / Fougères'))
    expect(slashed.otherRegion).toBe('53')
  })

  it('are asked about among communes of here, and kept where the person says so', async () => {
    const list = namedOnly('Gap', 'Tallard', 'Séderon')
    const plan = await planIn('93', list)
    expect(made(plan)).toEqual({ A: 'partiel 05061 05170' })
    expect(plan.otherRegion).toBeNull()
    expect(plan.questions).toMatchObject([
      { kind: 'commune', text: 'Séderon', par: 'far', candidates: ['26340'] },
    ])
    const communes = new Map([[plan.questions[0]!.key, codes('26340')]])
    const answered = await planIn('93', list, { communes })
    expect(made(answered)).toEqual({ A: 'complet 05061 05170 26340' })
    const left = new Map([[plan.questions[0]!.key, 'ignore' as const]])
    expect(made(await planIn('93', list, { communes: left }))).toEqual({
      A: 'partiel 05061 05170',
    })
  })

  it('are kept where their département is said', async () => {
    const plan = await planIn('93', namedOnly('Gap', 'Tallard', 'Séderon (26)'))
    expect(made(plan)).toEqual({ A: 'complet 05061 05170 26340' })
    expect(reasons(plan)).toEqual(['beyond'])
  })

  it('are told by name', async () => {
    const list = 'CPTS;Code INSEE\nCPTS Essai A;32013\nCPTS Essai A;40001'
    const plan = await planIn('75', list)
    const nameOf = (code: UnitCode): string => sourcesOf('75').elsewhere?.get(code)?.nom ?? code
    const told = plan.rows.flatMap(({ notes }) => notes.map((note) => noteText(note, nameOf)))
    expect(told.join(' ').replaceAll('\u00a0', ' ')).toContain(
      '« 32013 » (Auch) est hors de la région',
    )
    expect(after(plan).dataset.cpts[0]?.perimetre.codes).toEqual(['32013', '40001'])
  })
})
