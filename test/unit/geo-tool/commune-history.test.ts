import { expect, test } from 'vitest'
import { sinceWhen, type HistoryEntry } from '../../../tools/geo/commune-history.ts'

const UNIT = { code: '01001', nom: 'Commune d’exemple A' }
const own = (code: string, nom: string, from: string, rest: Partial<HistoryEntry> = {}) => ({
  id: `COM-${code}@${from}`,
  type: 'COM' as const,
  code,
  nom,
  ...rest,
})
const part = (code: string, nom: string, from: string, pole: string): HistoryEntry => ({
  id: `COMD-${code}@${from}`,
  type: 'COMD',
  code,
  nom,
  dateDebut: from,
  pole,
})
const ended = (on: string, successeur: string) => ({ dateFin: on, successeur })
const A = own('01001', 'Commune d’exemple A', '1943-01-01')

test('a commune that joined another counts from that day', () => {
  const b = own(
    '01002',
    'Commune d’exemple B',
    '1943-01-01',
    ended('2016-01-01', 'COMD-01002@2016-01-01'),
  )
  const since = sinceWhen([A, b, part('01002', 'Commune d’exemple B', '2016-01-01', A.id)])
  expect(since('Commune d’exemple B', UNIT)).toBe(2016)
  expect(since('COMMUNE D EXEMPLE B', UNIT)).toBe(2016)
  expect(since('Commune d’exemple C', UNIT)).toBeNull()
  expect(since('Commune d’exemple B', { ...UNIT, code: '01009' })).toBeNull()
})

test('through a commune that joined today’s in turn, it counts from the last', () => {
  const c = own(
    '01003',
    'Commune d’exemple C',
    '1943-01-01',
    ended('1972-01-01', 'COMD-01003@1972-01-01'),
  )
  const b = own(
    '01002',
    'Commune d’exemple B',
    '1943-01-01',
    ended('2019-01-01', 'COMD-01002@2019-01-01'),
  )
  const since = sinceWhen([
    A,
    b,
    c,
    part('01003', 'Commune d’exemple C', '1972-01-01', b.id),
    part('01002', 'Commune d’exemple B', '2019-01-01', A.id),
  ])
  expect(since('Commune d’exemple C', UNIT)).toBe(2019)
})

test('a new name counts, the end of a state without one does not', () => {
  const older = own('01001', 'Exemple', '1943-01-01', ended('1990-06-01', 'COM-01001@1990-06-01'))
  const same = own('01001', 'Commune d’exemple A', '1990-06-01', {
    dateDebut: '1990-06-01',
    ...ended('2004-01-01', 'COM-01001@2004-01-01'),
  })
  const last = own('01001', 'Commune d’exemple A', '2004-01-01', { dateDebut: '2004-01-01' })
  expect(sinceWhen([older, same, last])('Exemple', UNIT)).toBe(1990)
})

test('no year is said where the trace is lost, is not of today, or goes two ways', () => {
  const lost = own('01002', 'Commune d’exemple B', '1943-01-01', { dateFin: '1950-01-01' })
  expect(sinceWhen([A, lost])('Commune d’exemple B', UNIT)).toBeNull()
  const gone = own(
    '01004',
    'Commune d’exemple D',
    '1943-01-01',
    ended('1960-01-01', 'COM-01004@1943-01-01'),
  )
  expect(sinceWhen([A, gone])('Commune d’exemple D', UNIT)).toBeNull()
  const twins = ['01005', '01006'].flatMap((code, rank) => {
    const day = `20${16 + rank}-01-01`
    return [
      own(code, 'Commune d’exemple E', '1943-01-01', ended(day, `COMD-${code}@${day}`)),
      part(code, 'Commune d’exemple E', day, A.id),
    ]
  })
  expect(sinceWhen([A, ...twins])('Commune d’exemple E', UNIT)).toBeNull()
})
