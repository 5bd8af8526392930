import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { LOT_LIMITS, lotFile, readLot, writeLot } from '../../src/data/lot/lot.ts'
import { updateOf } from '../../src/data/lot/shared-document.ts'
import { deflateText } from '../../src/data/link-text.ts'
import { byId } from '../../src/domain/edits/dataset-diff.ts'
import { asLot } from '../../src/domain/edits/edit-log.ts'
import { versionsToTell } from '../../src/domain/edits/fact-version.ts'
import { planLot } from '../../src/domain/edits/open-lot.ts'
import { replay } from '../../src/domain/edits/replay.ts'
import { change, region } from '../unit/domain/change-samples.ts'
import { read } from '../support/import-files.ts'

const QUAND = '2026-01-01T00:00:00.000Z'
/** `npm run test:explore` hurts ten thousand of each kind, which takes minutes. */
const RUNS = process.env['EXPLORES'] === 'yes' ? 10_000 : 200
const AT_MOST = 600_000

const start = region()
const log = asLot(
  [
    change({ kind: 'note', note: 'Note inventée' }),
    change({ kind: 'fact', fait: 'site', valeur: 'https://exemple.fr', date: '2024' }),
  ],
  (() => {
    let next = 0
    return () => `n${next++}`
  })(),
  { gesture: { kind: 'edit' }, author: 'A. B.', records: byId(start) },
)
const device = { published: start, records: replay(start, log).dataset, closed: [], log }
const versions = versionsToTell(device)
const written = await writeLot({ region: '11', from: 'Test', quand: QUAND, versions })
const other = { published: start, records: start, closed: [], log: [] }

const head = ['lot', JSON.stringify({ region: '11', from: 'Test', quand: QUAND })] as const
const line = {
  cpts: 'a',
  nom: 'CPTS a',
  field: 'note',
  value: { note: 'Autre note' },
  base: { note: null },
  isNew: false,
  after: [],
  author: '',
  quand: QUAND,
}
const said = {
  id: 'p1',
  cpts: 'a',
  nom: 'CPTS a',
  words: 'Remarque inventée',
  source: 'Appel inventé',
  from: 'Quelqu’un',
  reply: 'contact@exemple.fr',
}
const carrying = async (lines: ReadonlyMap<string, string>): Promise<string> =>
  `1${await deflateText(updateOf(lines))}`

/** Whatever comes of it, it comes as a value: of a lot, only what the public file may hold. */
async function holds(text: string): Promise<void> {
  const found = await readLot(text)
  if (!found.ok) return expect(['damaged', 'newer', 'too-long']).toContain(found.reason)
  const { facts } = planLot(found.lot.versions, other)
  // Nothing is lost in silence: each line is read, or counted.
  expect(facts).toHaveLength(found.lot.versions.length)
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))

describe('a lot that was hurt on its way', () => {
  it(
    'is refused, or opens as what was sent',
    async () => {
      const accidents = fc.array(fc.tuple(fc.nat(written.length), fc.string({ maxLength: 3 })), {
        minLength: 1,
        maxLength: 4,
      })
      await fc.assert(
        fc.asyncProperty(accidents, fc.boolean(), async (all, cuts) => {
          const hurt = all.reduce(
            (text, [at, put]) => text.slice(0, at) + put + text.slice(cuts ? at : at + put.length),
            written,
          )
          await holds(hurt)
          const file = await read(lotFile(hurt))
          if (file.ok && file.content.kind === 'lot') expect(file.content.lot.damaged).toBe(0)
        }),
        { numRuns: RUNS },
      )
    },
    AT_MOST,
  )

  it(
    'does no more where its checksum was made anew',
    async () => {
      const update = updateOf(new Map([head, ['v1', JSON.stringify(line)]]))
      const accidents = fc.array(fc.tuple(fc.nat(update.length - 1), fc.nat(255)), {
        minLength: 1,
        maxLength: 6,
      })
      await fc.assert(
        fc.asyncProperty(accidents, fc.nat(update.length), async (all, end) => {
          const hurt = new Uint8Array(update)
          for (const [at, byte] of all) hurt[at] = byte
          await holds(`1${await deflateText(hurt)}`)
          await holds(`1${await deflateText(hurt.slice(0, end))}`)
        }),
        { numRuns: RUNS },
      )
    },
    AT_MOST,
  )
})

describe('a lot that someone made to do harm', () => {
  const texts = fc.constantFrom(
    '<script>globalThis.hurt = true</script>',
    '<img src=x onerror="globalThis.hurt = true">',
    'javascript:globalThis.hurt=true',
    '__proto__',
    'constructor',
    '\u0000',
    '=HYPERLINK("https://exemple.fr")',
    'x'.repeat(100_000),
  )
  const anything = fc.oneof(texts, fc.jsonValue(), fc.constantFrom(-1, 1e308, [], {}, [[[[]]]]))

  it(
    'holds only facts by the rules of the public file, whatever stands in it',
    async () => {
      const keys = fc.constantFrom(...Object.keys(line), '__proto__', 'constructor')
      await fc.assert(
        fc.asyncProperty(keys, anything, texts, async (key, put, id) => {
          const odd = JSON.stringify(line).replace(
            /}$/,
            `,${JSON.stringify(key)}:${JSON.stringify(put)}}`,
          )
          const lot = new Map([head, ['v1', odd], [id, odd], ['v2', JSON.stringify(line)]])
          await holds(await carrying(lot))
          const field = { ...line, field: key, value: { [key]: put } }
          await holds(await carrying(new Map([head, ['v1', JSON.stringify(field)]])))
          expect(globalThis).not.toHaveProperty('hurt')
          expect({}).not.toHaveProperty('hurt')
        }),
        { numRuns: RUNS },
      )
    },
    AT_MOST,
  )

  it.each(['javascript:alert(1)', 'data:text/html,<script>', 'https://'])(
    'gives no link to %s',
    async (valeur) => {
      const site = { valeur, sources: ['Liste de test'], date: null }
      const contacts = { site, email: null, telephone: null }
      const bad = {
        ...line,
        field: 'site',
        value: { contacts },
        base: { contacts: { ...contacts, site: null } },
      }
      const lot = new Map([head, ['v1', JSON.stringify(bad)], ['v2', JSON.stringify(line)]])
      expect(await readLot(await carrying(lot))).toMatchObject({ ok: true, lot: { damaged: 1 } })
    },
  )

  it(
    'is, as a proposal, a bounded text and facts of one record that it may state, in plain words',
    async () => {
      const odd = fc.oneof(
        texts,
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom(
          'a\u202Eb',
          '\u200B',
          'x'.repeat(3000),
          'quelqu’un@exemple.fr?bcc=x@exemple.fr',
        ),
      )
      const keys = fc.constantFrom(...Object.keys(said))
      const stated = fc.record({
        cpts: fc.constantFrom('a', 'b', 'constructor'),
        field: fc.constantFrom('nom', 'note', 'missions', 'archive'),
        after: fc.constantFrom([], ['v1']),
      })
      await fc.assert(
        fc.asyncProperty(keys, odd, stated, odd, async (key, put, more, nom): Promise<void> => {
          const proposal = { ...said, [key]: put }
          const of = ['lot', JSON.stringify({ ...JSON.parse(head[1]), proposal })] as const
          const fact = { ...line, ...more, value: { [more.field]: nom }, base: { nom: 'CPTS a' } }
          const found = await readLot(await carrying(new Map([of, ['v1', JSON.stringify(fact)]])))
          if (!found.ok) expect(found.reason).toBe('damaged')
          if (!found.ok) return
          const { versions, damaged, proposal: read } = found.lot
          expect(versions.length + damaged).toBe(1)
          for (const version of versions)
            expect(version).toMatchObject({ cpts: 'a', field: 'nom', after: [], author: '' })
          const words = JSON.stringify([
            Object.values(read ?? {}),
            versions.map(({ value }) => value),
          ])
          expect(words).not.toMatch(/[\p{Cf}\p{Cs}\p{Cc}]|\\u/u)
          expect(read?.reply).toMatch(/^(?:|[\w.+-]+@[\w.-]+)$/)
          expect(read?.words.length).toBeLessThanOrEqual(2000)
        }),
        { numRuns: RUNS },
      )
    },
    AT_MOST,
  )

  it('is, as a proposal, no longer than one person’s word on one record', async () => {
    const of = ['lot', JSON.stringify({ ...JSON.parse(head[1]), proposal: said })] as const
    const many = Array.from({ length: 21 }, (_, rank) => [`v${rank}`, '{}'] as const)
    const long = ['v1', JSON.stringify({ ...line, value: { nom: 'x'.repeat(200_000) } })] as const
    for (const lines of [many, [long]])
      expect(await readLot(await carrying(new Map([of, ...lines])))).toEqual({
        ok: false,
        reason: 'too-long',
      })
  })

  it('takes no time for what only seems small', async () => {
    const bomb = `1${await deflateText('0'.repeat(LOT_LIMITS.unpacked + 1))}`
    expect(bomb.length).toBeLessThan(50_000)
    expect(await readLot(bomb)).toEqual({ ok: false, reason: 'too-long' })
    expect(await readLot(`1${'A'.repeat(LOT_LIMITS.written)}`)).toEqual({
      ok: false,
      reason: 'too-long',
    })
    const many = Array.from(
      { length: LOT_LIMITS.lines + 1 },
      (_, rank) => [`v${rank}`, '{}'] as const,
    )
    expect(await readLot(await carrying(new Map([head, ...many])))).toEqual({
      ok: false,
      reason: 'too-long',
    })
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect(await readLot(await carrying(new Map([head, ['v1', deep]])))).toEqual({
      ok: false,
      reason: 'damaged',
    })
  })

  it('is no lot where it rests on a document that is not there, or holds other types', async () => {
    const document = new Y.Doc()
    const shared = document.getMap('versions')
    shared.set(...head)
    const before = Y.encodeStateVector(document)
    shared.set('v1', JSON.stringify(line))
    const part = new Uint8Array(Y.encodeStateAsUpdate(document, before))
    expect(await readLot(`1${await deflateText(part)}`)).toEqual({ ok: false, reason: 'damaged' })
    shared.set('v2', new Y.Map())
    shared.set('v3', { valeur: 1 })
    const whole = new Uint8Array(Y.encodeStateAsUpdate(document))
    expect(await readLot(`1${await deflateText(whole)}`)).toMatchObject({
      ok: true,
      lot: { damaged: 2, versions: [{ id: 'v1' }] },
    })
  })
})

describe('a lot as it is', () => {
  it('is what was sent, in a file too, and is told from what a later version writes', async () => {
    expect(await readLot(written)).toMatchObject({ ok: true, lot: { damaged: 0, from: 'Test' } })
    const file = await read(lotFile(written))
    expect(file).toMatchObject({ ok: true, content: { kind: 'lot', lot: { region: '11' } } })
    const proposal = { ...said, words: `${said.words}\u202E`, reply: 'personne' }
    const proposed = { region: '11', from: '', quand: QUAND, versions: [], proposal }
    expect(await readLot(await writeLot(proposed))).toMatchObject({
      lot: { damaged: 0, proposal: { ...said, reply: '' } },
    })
    expect(await readLot(`2${written.slice(1)}`)).toEqual({ ok: false, reason: 'newer' })
    expect(bytesOf(written.slice(1)).length).toBeLessThan(1000)
  })
})
