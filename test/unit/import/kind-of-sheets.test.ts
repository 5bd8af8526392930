import { describe, expect, it } from 'vitest'
import { kindOfSheets } from '../../../src/domain/import/kind-of-sheets.ts'
import { caseFile, planIn } from '../../support/cases.ts'
import { LETTERS, planOf } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

const kind = async (file: string | Uint8Array, records = [] as ReturnType<typeof cpts>[]) =>
  kindOfSheets(await planOf(file, {}, LETTERS, { records }))

describe('a file of tables', () => {
  it('of names that are no communes beside nothing but figures is for the person to tell', async () => {
    const figures = (title: string, names: readonly string[]) =>
      [`${title};Habitants;Médecins`, ...names.map((nom) => `${nom};1200;3`)].join('\n')
    expect(await kind(figures('Libellé', ['Bassin d’exemple', 'Autre bassin']))).toBe('unclear')
    expect(await kind(figures('Structure', ['Nord', 'Sud']))).toBe('unclear')
    expect(await kind('Nom;Code INSEE;Taux\nZone 1;01001;1,5\nZone 2;01002;2,5')).toBe('unclear')
    expect(await kind(figures('Nom', ['CPTS d’exemple A', 'CPTS d’exemple B']))).toBe('cpts')
    expect(await kind(figures('Nom de la CPTS', ['Nord', 'Sud']))).toBe('cpts')
  })

  it('is of CPTS where it names one that is known, or says of them what only a register does', async () => {
    const known = cpts('a', codes('01001'), 'complet', { nom: 'Nord' })
    expect(await kind('Nom;Habitants\nNord;1200\nSud;900', [known])).toBe('cpts')
    expect(await kind('Nom;Avancement;Habitants\nNord;ACI;1200')).toBe('cpts')
    expect(await kind('Nom;Communes\nNord;"a, b"')).toBe('cpts')
  })

  it('is of figures without names of CPTS, unless it lists nothing but communes, or marks them', async () => {
    expect(await kind('Code INSEE;Taux (%)\n01001;1,5\n01002;2,5')).toBe('indicator')
    expect(await kind('Code INSEE;Niveau de vie\n01001;21000\n01002;22000')).toBe('indicator')
    expect(await kind('Code INSEE;Commune\n01001;a\n01002;b')).toBe('cpts')
    expect(kindOfSheets(await planIn('93', caseFile('matrice-croix.csv')))).toBe('cpts')
    expect(kindOfSheets(await planIn('93', caseFile('feuille-par-cpts.xlsx')))).toBe('cpts')
    expect(kindOfSheets(await planIn('93', caseFile('apl-deux-annees.xlsx')))).toBe('indicator')
  })
})
