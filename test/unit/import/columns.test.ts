import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../../src/domain/import/column-guess.ts'
import type { ColumnRole } from '../../../src/domain/import/column-role.ts'
import { tableOf } from '../../../src/domain/import/source-table.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { unit } from '../domain/samples.ts'

const UNITS = indexUnits([
  unit('01001', 10, { nom: 'Abergement' }),
  unit('01002', 10, { nom: 'Brégnier' }),
  unit('01003', 10, { nom: 'Ceyzériat' }),
])

function roles(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  chosen: ReadonlyMap<number, ColumnRole> = new Map(),
): string[] {
  const table = tableOf(null, [header, ...rows])
  return guessColumns(table!, UNITS, chosen).map(({ role }) => role)
}
const one = (header: string, ...cells: string[]) =>
  roles(
    [header, 'x'],
    cells.map((cell) => [cell, 'x']),
  )[0]

describe('a column is told by its header and by what it holds', () => {
  it.each<[ColumnRole, string, string]>([
    ['nom', 'NOM_CPTS', 'CPTS d’exemple A'],
    ['nom', 'Nom de la CPTS', 'Exemple A'],
    ['nom', 'libelle', 'Exemple A'],
    ['nom', '', 'CPTS d’exemple A'],
    ['id', 'id', 'cpts-exemple-a'],
    ['ignore', 'id', '17'],
    ['ignore', 'identifiant', '3fa2c1d0-0000-4000-8000-000000000000'],
    ['code', 'Code INSEE', '1001'],
    ['code', 'DEPCOM', '01001'],
    ['code', 'x1', '01002'],
    ['code', 'Commune', '01002'],
    ['commune', 'Commune', 'Abergement'],
    ['commune', 'nom', 'Abergement'],
    ['liste', 'Communes', '01001, 01002'],
    ['liste', 'Périmètre', 'Abergement (01), Brégnier (01)'],
    ['departement', 'Dép.', '01'],
    ['departement', 'code_departement', '01'],
    ['perimetre', 'perimetre', 'complet'],
    ['stade', 'statut', 'Contrat signé'],
    ['stade', 'Niveau d’avancement', 'quelque chose'],
    ['stade', 'z', 'lettre d’intention'],
    ['stade', 'ACI', 'signataire'],
    ['stade-date', 'Date du statut', '2024'],
    ['aci', 'Date de signature de l’ACI', '14/02/2024'],
    ['email', 'Courriel', 'contact@exemple.fr'],
    ['email', 'z', 'contact@exemple.fr'],
    ['site', 'Site web', 'www.exemple.fr'],
    ['telephone', 'Tél.', '01 23 45 67 89'],
    ['population', 'Population', '12 000'],
    ['finess', 'N° FINESS', '010000001'],
    ['calculee', 'Nombre de communes', '12'],
    ['calculee', 'Population municipale', '12 000'],
    ['ignore', 'Communes déduites', 'non'],
    ['ignore', 'Statut juridique', 'association'],
    ['ignore', 'Population', 'grande'],
    ['ignore', 'Remarques', 'rien à dire'],
  ])('%s under « %s »', (role, header, cell) => {
    expect(one(header, cell, cell)).toBe(role)
  })

  it('is never read where it looks like people’s names', () => {
    expect(one('Président', 'X Y')).toBe('personne')
    expect(one('Nom du coordinateur', 'X Y')).toBe('personne')
    expect(one('z', 'Mme Exemple', 'M. Exemple')).toBe('personne')
    expect(one('z', 'Aaaa BBBB', 'Cccc-Dddd EEEE')).toBe('personne')
    expect(roles(['CPTS', 'Nom', 'Prénom'], [['CPTS d’exemple A', 'B', 'C']])).toEqual([
      'nom',
      'personne',
      'personne',
    ])
    expect(one('E-mail du président', 'contact@exemple.fr')).toBe('email')
    expect(one('Nombre de médecins', '12')).toBe('ignore')
  })

  it('has a role that another has not, unless several may', () => {
    expect(roles(['nom', 'CPTS'], [['CPTS d’exemple A', 'CPTS d’exemple A']])).toEqual([
      'nom',
      'ignore',
    ])
    expect(roles(['Communes', 'Autres communes'], [['01001, 01002', '01003, 01002']])).toEqual([
      'liste',
      'liste',
    ])
  })

  it('is the label of a code where it stands beside it', () => {
    const rows = [
      ['01001', 'Abergement', '1'],
      ['99001', 'Ailleurs', '2'],
      ['99002', 'Loin', '3'],
    ]
    expect(roles(['Code', 'Libellé', 'z'], rows).slice(0, 2)).toEqual(['code', 'commune'])
  })

  it('is what the person says', () => {
    const chosen = new Map<number, ColumnRole>([
      [0, 'ignore'],
      [1, 'nom'],
    ])
    expect(roles(['CPTS', 'z'], [['a', 'b']], chosen)).toEqual(['ignore', 'nom'])
  })
})
