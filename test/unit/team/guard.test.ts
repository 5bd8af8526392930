import { MessageType, OutgoingMessage } from '@hocuspocus/server'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { DOCUMENT_LIMITS } from '../../../src/data/lot/line-limits.ts'
import { LINES, updateOf } from '../../../src/data/lot/shared-document.ts'
import { checkMessage, guardLines } from '../../../tools/team/guard.ts'

/** The document of a server that two lines were told, and another's document that is in step with it. */
function guarded() {
  const server = new Y.Doc()
  Y.applyUpdate(
    server,
    updateOf(
      new Map([
        ['a', 'un'],
        ['b', 'deux'],
      ]),
    ),
  )
  const wrong: unknown[] = []
  guardLines(server, (origin) => void wrong.push(origin))
  const other = new Y.Doc()
  const meet = (): void => {
    Y.applyUpdate(server, Y.encodeStateAsUpdate(other), 'other')
    Y.applyUpdate(other, Y.encodeStateAsUpdate(server))
  }
  meet()
  return { server, other, meet, wrong, texts: () => server.getMap(LINES).toJSON() }
}

it('takes new lines, also one that two people bring at once', () => {
  const { server, other, meet, wrong, texts } = guarded()
  other.getMap(LINES).set('c', 'trois')
  server.getMap(LINES).set('c', 'trois')
  meet()
  expect(texts()).toEqual({ a: 'un', b: 'deux', c: 'trois' })
  expect(wrong).toEqual([])
})

it('puts back what someone takes out or writes otherwise, for all, and tells who', () => {
  const { other, meet, wrong, texts } = guarded()
  other.getMap(LINES).delete('a')
  other.getMap(LINES).set('b', 'autre')
  meet()
  expect(texts()).toEqual({ a: 'un', b: 'deux' })
  expect(other.getMap(LINES).toJSON()).toEqual({ a: 'un', b: 'deux' })
  expect(wrong).toEqual(['other'])
  other.getMap(LINES).clear()
  meet()
  expect(texts()).toEqual({ a: 'un', b: 'deux' })
})

it('takes no line without the id of a version, that is no text, or that is too long', () => {
  const { other, meet, wrong, texts } = guarded()
  const lines = other.getMap<unknown>(LINES)
  lines.set('un espace', 'x')
  lines.set('c', 12)
  lines.set('d', 'x'.repeat(DOCUMENT_LIMITS.line + 1))
  lines.set('e', 'cinq')
  meet()
  expect(texts()).toEqual({ a: 'un', b: 'deux', e: 'cinq' })
  expect(wrong).toHaveLength(1)
})

it('takes no more lines than a document may hold, and says that it is full', () => {
  const server = new Y.Doc()
  const full: boolean[] = []
  guardLines(server, (_, isFull) => void full.push(isFull))
  const many = Array.from({ length: DOCUMENT_LIMITS.lines + 2 }, (_, n) => [`n${n}`, ''] as const)
  Y.applyUpdate(server, updateOf(new Map(many)))
  expect(server.getMap(LINES).size).toBe(DOCUMENT_LIMITS.lines)
  expect(full).toEqual([true])
})

const sync = (update: Uint8Array): Uint8Array =>
  new OutgoingMessage('11').createSyncMessage().writeUpdate(update).toUint8Array()

/** An update of a document that someone wrote by other means. */
const written = (write: (document: Y.Doc) => unknown): Uint8Array => {
  const document = new Y.Doc()
  write(document)
  return Y.encodeStateAsUpdate(document)
}

it('lets updates of lines pass, and what follows under a key', () => {
  const twice = written((document) => {
    document.getMap(LINES).set('a', 'un')
    document.getMap(LINES).set('a', 'deux')
  })
  for (const update of [updateOf(new Map([['a', 'un']])), twice, written(() => {})])
    expect(() => checkMessage(sync(update), new Y.Doc(), 0)).not.toThrow()
})

it.each([
  ['another type', (document: Y.Doc) => document.getMap('autre').set('a', 'x')],
  ['a text', (document: Y.Doc) => document.getText('t').insert(0, 'x')],
  ['a type in a line', (document: Y.Doc) => document.getMap(LINES).set('a', new Y.Map())],
  ['bytes in a line', (document: Y.Doc) => document.getMap(LINES).set('a', new Uint8Array(9))],
  ['an array', (document: Y.Doc) => document.getArray(LINES).insert(0, [new Y.Text('x')])],
])('refuses an update that holds %s, which nobody would see', (_, write) => {
  expect(() => checkMessage(sync(written(write)), new Y.Doc(), 0)).toThrow(
    expect.objectContaining({ reason: 'update' }),
  )
})

it('refuses to strike out what is not there yet, as what someone is about to say', () => {
  const { server, other } = guarded()
  const before = Y.encodeStateVector(other)
  other.getMap(LINES).set('c', 'trois')
  const line = Y.encodeStateAsUpdate(other, before)
  other.getMap(LINES).delete('c')
  const strike = Y.diffUpdate(Y.encodeStateAsUpdate(other), Y.encodeStateVector(other))
  expect(() => checkMessage(sync(strike), server, 0)).toThrow(
    expect.objectContaining({ reason: 'update' }),
  )
  // Once it is there it is put back.
  Y.applyUpdate(server, line)
  expect(() => checkMessage(sync(strike), server, 0)).not.toThrow()
  Y.applyUpdate(server, strike)
  expect(server.getMap(LINES).get('c')).toBe('trois')
})

it('refuses what would make a document too large, words for all, and a long presence', () => {
  const update = sync(updateOf(new Map([['a', 'un']])))
  const broadcast = new OutgoingMessage('11').writeBroadcastStateless('x').toUint8Array()
  expect(() => checkMessage(update, new Y.Doc(), 32_000_000)).toThrow(
    expect.objectContaining({ reason: 'full' }),
  )
  expect(() => checkMessage(broadcast, new Y.Doc(), 0)).toThrow(
    expect.objectContaining({ reason: 'message' }),
  )
  const long = new Uint8Array([2, 49, 49, MessageType.Awareness, ...new Uint8Array(5000)])
  expect(() => checkMessage(long, new Y.Doc(), 0)).toThrow(
    expect.objectContaining({ reason: 'presence' }),
  )
})

it('refuses what is no message at all', () => {
  expect(() => checkMessage(new Uint8Array([200, 1]), new Y.Doc(), 0)).toThrow(Error)
  expect(() => checkMessage(sync(new Uint8Array([255, 255, 3])), new Y.Doc(), 0)).toThrow(Error)
})
