import { describe, expect, it } from 'vitest'
import { possibleDuplicates, recordNames } from '../../../src/domain/edits/record-names.ts'
import { cpts } from './samples.ts'

const archived = { valeur: { fusionneeDans: null }, sources: [], date: null }
const records = [
  cpts('paris-13', [], 'inconnu', { nom: 'CPTS Paris 13', alias: ['Treizième'] }),
  cpts('senart', [], 'inconnu', { nom: 'CPTS de Sénart' }),
  cpts('old', [], 'inconnu', { nom: 'CPTS du Val d’exemple', archive: archived }),
]
const found = (nom: string) => possibleDuplicates(nom, recordNames(records)).map(({ id }) => id)

describe('a CPTS that is being named', () => {
  it.each([
    ['cpts paris 13e', 'paris-13'],
    ['Paris 13', 'paris-13'],
    ['treizieme', 'paris-13'],
    ['CPTS Sénard', 'senart'],
    ['Val exemple', 'old'],
  ])('may have a record already: %s', (nom, id) => {
    expect(found(nom)).toEqual([id])
  })

  it.each(['', 'CPTS', 'CPTS de la', 'CPTS Paris 14', 'CPTS Paris 14 et 15', 'CPTS d’ailleurs'])(
    'has none: %s',
    (nom) => {
      expect(found(nom)).toEqual([])
    },
  )
})
