import { expect, it } from 'vitest'
import { NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { cellReader } from '../../../src/domain/import/read-as.ts'
import { planIn, region, sourcesOf } from '../../support/cases.ts'
import { contextOf } from '../../support/import-files.ts'

it('reads each cell as the value that it stands for, as its row does', async () => {
  const plan = await planIn(
    '93',
    [
      'CPTS;Dép;Communes;Étape;Date ACI;Téléphone;Remarques;Périmètre',
      'CPTS Essai A;05;Gap, Tallard et Saint-Nulle-Part;contrat signé;14/02/22;492000000;rien;complet',
      'CPTS Essai B;;;dossier vert;bientôt;-;;',
    ].join('\n'),
  )
  const [sheet] = plan.sheets
  const { departements } = region('93')
  const context = contextOf(region('93'), { departements, names: sourcesOf('93') })
  const read = cellReader(sheet!.columns, context, NO_CHOICES)
  expect(read(sheet!.table.rows[0]!)).toEqual([
    null,
    { kind: 'departements', codes: ['05'] },
    { kind: 'communes', codes: ['05061', '05170'] },
    { kind: 'stage', stade: 'aci-signe', date: null },
    { kind: 'date', date: '2022-02-14' },
    { kind: 'text', text: '04 92 00 00 00' },
    null,
    { kind: 'etat', etat: 'complet' },
  ])
  expect(read(sheet!.table.rows[1]!)).toEqual(Array.from({ length: 8 }, () => null))
})
