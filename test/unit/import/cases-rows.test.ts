import { describe, expect, it } from 'vitest'
import { NO_SHEET_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { caseFile, made, planIn, reasons } from '../../support/cases.ts'

describe('lines that are of no CPTS are left out, and said', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'total-et-notes.csv',
      { Un: 'complet 05017 05061', Deux: 'complet 04112' },
      ['remark-line', 'total-line'],
    ],
    [
      'entetes-repetes.csv',
      { Un: 'complet 05061 05170', Deux: 'complet 05040 05046' },
      ['header-again'],
    ],
    ['zone-blanche.csv', { Un: 'complet 05061 05170' }, ['no-cpts']],
  ])('%s', async (name, expected, said) => {
    const plan = await planIn('93', caseFile(name))
    expect(made(plan)).toEqual(expected)
    expect(reasons(plan)).toEqual(said)
  })

  it.each(['Sous-total', 'TOTAL CPTS', 'Ensemble', 'Nombre de communes : 3'])(
    '"%s"',
    async (text) => {
      const plan = await planIn('93', `CPTS;Communes;Population\nCPTS Essai A;Gap;1\n${text};;3`)
      expect(made(plan)).toEqual({ A: 'complet 05061' })
    },
  )

  it.each([
    'Hors CPTS',
    'néant',
    'NC',
    'Sans CPTS',
    'Commune non couverte',
    'Pas de CPTS',
    '/',
    'aucun projet',
  ])('"%s" is no CPTS', async (text) => {
    const plan = await planIn('93', `CPTS;Commune\nCPTS Essai A;Gap\n${text};Tallard`)
    expect(made(plan)).toEqual({ A: 'complet 05061' })
  })

  it('and read where the person says that they are', async () => {
    const lines = new Map([[3, 'read' as const]])
    const sheet = { ...NO_SHEET_CHOICES, columns: new Map(), lines }
    const plan = await planIn('93', 'CPTS;Communes\nCPTS Essai A;Gap\nEnsemble;Tallard', {
      sheets: new Map([[0, sheet]]),
    })
    expect(made(plan)).toEqual({ A: 'complet 05061', Ensemble: 'complet 05170' })
  })
})
