import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IndicatorTable } from '../../src/domain/indicators/indicator.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { fromTableRecord, toTableRecord } from '../../src/storage/indicator-record.ts'
import { CODES } from './domain/arbitraries.ts'

const words = fc.string({ minLength: 1, maxLength: 12 })
const valuesOf = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<ReadonlyMap<UnitCode, V>> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...CODES), value), { selector: ([code]) => code })
    .map((entries) => new Map(entries))
/** Structured clones and JSON tell −0 from 0 differently; no file writes it. */
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const columns = fc.oneof(
  fc.record({
    kind: fc.constant('numeric' as const),
    cle: words,
    libelle: words,
    unite: fc.option(words),
    valeurs: valuesOf(figure),
  }),
  fc.record({
    kind: fc.constant('categorical' as const),
    cle: words,
    libelle: words,
    valeurs: valuesOf(words),
  }),
)
const tables: fc.Arbitrary<IndicatorTable> = fc.record({
  id: words,
  titre: words,
  source: fc.option(words),
  annee: fc.option(fc.integer({ min: 1900, max: 2100 })),
  colonnes: fc.uniqueArray(columns, { selector: ({ cle }) => cle, minLength: 1, maxLength: 4 }),
  inconnus: fc.array(words),
})

test('a table read back from its record is the same table', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const stored = { table, added: '2025-01-01T00:00:00.000Z' }
      const record = structuredClone(toTableRecord(stored))
      expect(fromTableRecord(record)).toEqual({ ok: true, stored })
    }),
  )
})
