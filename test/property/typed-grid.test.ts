import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import { byId } from '../../src/domain/edits/dataset-diff.ts'
import { asLot, type LogEntry } from '../../src/domain/edits/edit-log.ts'
import { replay } from '../../src/domain/edits/replay.ts'
import { undoLot } from '../../src/domain/edits/undo.ts'
import { tableFacts } from '../../src/domain/import/own-table.ts'
import { GRID_KEYS, type TypedCells } from '../../src/features/grid/typed-cells.ts'
import { planTyped } from '../../src/features/grid/typed-plan.ts'
import { contextOf, datasetOf, LETTERS, TODAY } from '../support/import-files.ts'
import { manyCpts } from '../support/many-cpts.ts'

const RECORDS = manyCpts(8).dataset.cpts
const START = datasetOf(RECORDS)
const FACTS = [...buildAtlas(START, LETTERS.units).facts.values()]

const text = fc.oneof(
  fc.constantFrom(
    'ACI signé',
    'projet de santé validé',
    '14/02/2024',
    '02/2024',
    '2030',
    '01',
    '55 208',
    'contact@exemple.fr',
    '01 00 00 00 01',
    'https://exemple.fr',
    '010000001',
    '',
    'on verra',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const cells = fc.dictionary(
  fc.constantFrom(...RECORDS.map(({ id }) => id)),
  fc.dictionary(fc.constantFrom(...GRID_KEYS), text, { maxKeys: 5 }),
) as fc.Arbitrary<TypedCells>

const planned = (typed: TypedCells) =>
  planTyped(
    FACTS,
    typed,
    { regionOf: () => 'Région d’exemple', today: TODAY },
    contextOf(LETTERS, { records: RECORDS }),
  )

it('whatever is typed and saved, one undo leaves the records as they were', () => {
  fc.assert(
    fc.property(cells, (typed) => {
      let last = 0
      const newId = () => `${(last += 1)}`
      const note = { gesture: { kind: 'edit' }, author: '', records: byId(START) } as const
      const log: readonly LogEntry[] = asLot(planned(typed).changes, newId, note)
      const [first] = log
      if (!first) return
      const undone = undoLot(first.lot, {
        log,
        closed: [],
        records: byId(replay(START, log).dataset),
        quand: `${TODAY}T09:00:00.000Z`,
        newId,
        author: '',
      })
      expect(undone.left).toEqual([])
      expect(replay(START, [...log, ...undone.entries]).dataset.cpts).toEqual(START.cpts)
    }),
  )
})

it('only the records and facts that were typed change, and what is left changes nothing', () => {
  fc.assert(
    fc.property(cells, (typed) => {
      const { changes, records } = planned(typed)
      expect(changes.every(({ cpts }) => Object.keys(typed[cpts] ?? {}).length > 0)).toBe(true)
      const after = byId(
        replay(
          START,
          asLot(changes, () => 'x'),
        ).dataset,
      )
      for (const { planned: one, left } of records)
        for (const { key } of left) {
          const [was, is] = [RECORDS, [...after.values()]].map((all) =>
            tableFacts(all.find(({ id }) => id === one.id)!),
          )
          if (key in was!) expect(is![key as 'email']).toBe(was![key as 'email'])
        }
    }),
  )
})
