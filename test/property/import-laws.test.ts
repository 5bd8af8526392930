import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cptsCsv } from '../../src/data/export/cpts-csv.ts'
import { checkChange } from '../../src/domain/edits/check-change.ts'
import { byId } from '../../src/domain/edits/dataset-diff.ts'
import { asLot } from '../../src/domain/edits/edit-log.ts'
import { undoLot } from '../../src/domain/edits/undo.ts'
import { applyChange, createdCpts } from '../../src/domain/edits/record-edit.ts'
import { replay } from '../../src/domain/edits/replay.ts'
import { NO_CHOICES } from '../../src/domain/import/import-choices.ts'
import { planImport } from '../../src/domain/import/plan-import.ts'
import { tableOf } from '../../src/domain/import/source-table.ts'
import {
  after,
  contentOf,
  contextOf,
  datasetOf,
  inputOf,
  LETTERS,
  TODAY,
} from '../support/import-files.ts'
import { anyRecord } from '../support/import-records.ts'

const HEADER = [
  'id',
  'CPTS',
  'Code',
  'Communes',
  'Dép.',
  'Statut',
  'Date du statut',
  'Date ACI',
  'Site',
  'E-mail',
  'Tél.',
  'Population',
  'FINESS',
  'perimetre',
]
const odd = fc.string({ unit: 'binary', maxLength: 12 })
const among = (...texts: string[]) => fc.oneof(fc.constantFrom('', ...texts), odd)
const row = fc.tuple(
  among('cpts-a', 'cpts-b', 'Pas un id'),
  among('CPTS d’exemple A', 'cpts exemple a', 'B', '=1+1', 'é'.repeat(200)),
  among('01001', '1002', '01999', '75056', '13055'),
  among('01001, 01002', '01003;x', '01001 01002 01003'),
  among('01', '1', 'Ain', '2'),
  among('ACI', 'projet validé', 'initiative', 'on verra'),
  among('2024', '14/02/2024', '2030', 'février 2020'),
  among('2021-03-01', '2030', 'hier'),
  among('www.exemple.org', 'javascript:x', 'https://exemple.org'),
  among('contact@exemple.org', 'aaaa.bbbb@exemple.org', 'x'),
  among('01 23 45 67 89', '+33123456789', '12'),
  among('12 000', '0', '-3'),
  among('010000001', '1'),
  among('complet', 'partiel', 'inconnu'),
)
const table = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((rows) => tableOf(null, [HEADER, ...rows]))
  .filter((one) => one !== null)
const records = fc.uniqueArray(anyRecord, { maxLength: 4, selector: ({ id }) => id })
const policy = fc.constantFrom('completer' as const, 'remplacer' as const)
const planned = (
  one: NonNullable<ReturnType<typeof tableOf>>,
  known: readonly Parameters<typeof datasetOf>[0][number][],
  how: 'completer' | 'remplacer',
) =>
  planImport(
    { kind: 'rows', tables: [one], matches: [], notes: [], nom: 'liste' },
    contextOf(LETTERS, { records: known }),
    { ...NO_CHOICES, policy: how },
  )

describe('an import, whatever a table says', () => {
  it('makes only changes that may be made, in their order', () => {
    fc.assert(
      fc.property(table, records, policy, (one, known, how) => {
        const now = new Map(byId({ cpts: known }))
        for (const change of planned(one, known, how).changes) {
          const context = { today: TODAY, records: now, units: LETTERS.units }
          expect(checkChange(change, context)).toEqual([])
          const before = now.get(change.cpts)
          const next = before
            ? applyChange(before, change)
            : change.kind === 'create' && createdCpts(change)
          if (next) now.set(change.cpts, next)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is taken back as one, and leaves everything as it was', () => {
    fc.assert(
      fc.property(table, records, policy, (one, known, how) => {
        let last = 0
        const newId = () => `${(last += 1)}`
        const log = asLot(planned(one, known, how).changes, newId)
        if (log.length === 0) return
        const start = datasetOf(known)
        const undone = undoLot(log[0]!.lot, {
          log,
          closed: [],
          records: byId(replay(start, log).dataset),
          quand: `${TODAY}T09:00:00.000Z`,
          newId,
          author: '',
        })
        expect(replay(start, [...log, ...undone.entries]).dataset).toEqual(start)
      }),
    )
  })

  it('says something of each row', () => {
    fc.assert(
      fc.property(table, (one) => {
        const { rows, totals } = planned(one, [], 'completer')
        expect(rows.map(({ line }) => line)).toEqual(one.rows.map(({ line }) => line))
        expect(Object.values(totals).reduce((sum, each) => sum + each)).toBe(rows.length)
      }),
    )
  })

  it('changes nothing that is known where it only fills, save that its source may be newer', () => {
    fc.assert(
      fc.property(table, records, (one, known) => {
        const plan = planned(one, known, 'completer')
        const now = byId(after(plan, known).dataset)
        for (const { id, contacts, perimetre } of known) {
          const then = now.get(id)!
          if (contacts.site) expect(then.contacts.site?.valeur).toBe(contacts.site.valeur)
          if (perimetre.etat !== 'inconnu' && !perimetre.deduit)
            expect(then.perimetre.codes).toEqual(perimetre.codes)
        }
      }),
    )
  })
})

describe('what is exported as a table', () => {
  it('comes back as it was, as far as a table can say it', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (known) => {
        if (known.length === 0) return
        const content = await contentOf(cptsCsv(datasetOf(known), LETTERS.units))
        const back = after(planImport(inputOf(content), contextOf(), NO_CHOICES)).dataset.cpts
        const said = (list: typeof known) =>
          list.map(({ id, nom, perimetre, contacts, populationAnnoncee, stade, finess }) => [
            id,
            nom,
            perimetre.codes.length > 0 ? [perimetre.etat, perimetre.codes] : null,
            contacts.site?.valeur,
            contacts.telephone?.valeur,
            populationAnnoncee?.valeur,
            stade && [stade.valeur, stade.date],
            finess?.valeur,
          ])
        expect(said([...back])).toEqual(said(known))
      }),
      { numRuns: 120 },
    )
  })
})
