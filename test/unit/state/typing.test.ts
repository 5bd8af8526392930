import { describe, expect, it, vi } from 'vitest'
import { createTyping, openedForm, typedIn, without } from '../../../src/state/typing.ts'

/** A place for texts, as a tab or a device has one. */
function memory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string): boolean => kept.set(name, value).size > 0,
    removeItem: (name: string) => void kept.delete(name),
    names: () => [...kept.keys()],
  }
}

/** The locks of a browser: each is held by one tab, until that is gone. */
function lockbox() {
  const held = new Map<string, object>()
  const of = (tab: object) => ({
    request: async (name: string, options: LockOptions, act: (lock: Lock | null) => unknown) => {
      if (held.has(name) && options.ifAvailable) return act(null)
      while (held.has(name)) {
        options.signal?.throwIfAborted()
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      held.set(name, tab)
      await act({ name, mode: 'exclusive' })
      held.delete(name)
    },
  })
  const close = (tab: object): void => {
    for (const [name, by] of held) if (by === tab) held.delete(name)
  }
  return { of, close }
}

let next = 0
const newId = () => `tab${next++}`

function device() {
  const texts = memory()
  const locks = lockbox()
  const open = (tab = memory()) =>
    Object.assign(
      createTyping({
        tab,
        device: texts,
        locks: locks.of(tab) as unknown as LockManager,
        newId,
        patience: 20,
      }),
      { tab, close: () => locks.close(tab) },
    )
  return { texts, open }
}

const fresh = { text: '', lines: [''] }
const form = (text: string) => openedForm({ text, lines: [] }, null)
const settled = () => new Promise((resolve) => setTimeout(resolve, 60))

describe('what is typed in a form', () => {
  it('is found again after a reload, and said to be of before', async () => {
    const { open } = device()
    const before = open()
    before.setState({ a: form('x') })
    before.close()
    const after = open(before.tab)
    expect(typedIn(after.getState(), 'a', fresh)).toEqual({ text: 'x', lines: [] })
    expect(after.getState()['a']?.restored).toBe(true)
    await settled()
    expect(typedIn(after.getState(), 'a', fresh)).toEqual({ text: 'x', lines: [] })
  })

  it('survives a tab that is closed or crashed: the next one that opens has it', async () => {
    const { open } = device()
    const before = open()
    await settled()
    before.setState({ a: form('x') })
    before.close()
    const after = open()
    await vi.waitFor(() => expect(after.getState()['a']?.restored).toBe(true))
    const later = open()
    await settled()
    expect(later.getState()).toEqual({})
  })

  it('of a closed tab stays where it is kept as long as there is no room for it here', async () => {
    const { texts, open } = device()
    const before = open()
    before.setState({ a: { ...form('x'), touched: true } })
    before.close()
    const room = vi.spyOn(texts, 'setItem').mockReturnValue(false)
    const after = open()
    await vi.waitFor(() => expect(after.getState()['a']?.restored).toBe(true))
    expect(after.isKept.getState()).toBe(false)
    after.close()
    room.mockRestore()
    const later = open()
    await vi.waitFor(() => expect(later.getState()['a']?.restored).toBe(true))
    expect(later.isKept.getState()).toBe(true)
  })

  it('stays in the tab that it is typed in while that lives', async () => {
    const { open } = device()
    const [one, two] = [open(), open()]
    await settled()
    one.setState({ a: form('x') })
    two.setState({ a: form('y') })
    const three = open()
    await settled()
    expect(typedIn(one.getState(), 'a', fresh)?.text).toBe('x')
    expect(typedIn(two.getState(), 'a', fresh)?.text).toBe('y')
    expect(three.getState()).toEqual({})
  })

  it('is not doubled by a tab that was duplicated', async () => {
    const { texts, open } = device()
    const one = open()
    await settled()
    one.setState({ a: form('x') })
    const copy = memory()
    for (const [name, value] of one.tab.kept) copy.setItem(name, value)
    const two = open(copy)
    await vi.waitFor(() => expect(two.getState()).toEqual({}))
    two.setState({ b: form('y') })
    expect(texts.names()).toHaveLength(2)
    expect(Object.keys(one.getState())).toEqual(['a'])
  })

  it('waits where the form that is open in the new tab is another of that name', async () => {
    const { open, texts } = device()
    const [gone, before] = [open(), open()]
    await settled()
    gone.setState({ a: form('x') })
    before.setState({ a: form('y') })
    gone.close()
    before.close()
    const now = open(before.tab)
    await settled()
    expect(typedIn(now.getState(), 'a', fresh)?.text).toBe('y')
    expect([...texts.kept.values()].filter((text) => text.includes('"x"'))).toHaveLength(1)
  })

  it('is gone once the form is left, and that of others stays', () => {
    const { open, texts } = device()
    const typing = open()
    typing.setState({ a: form('x'), b: form('y') })
    typing.setState((all) => without(all, 'a'), true)
    expect(typedIn(typing.getState(), 'a', fresh)).toBeNull()
    expect(typedIn(typing.getState(), 'b', fresh)).toEqual({ text: 'y', lines: [] })
    typing.setState((all) => without(all, 'b'), true)
    expect(texts.names()).toEqual([])
  })

  it('is completed where the form has gained a field since', () => {
    expect(typedIn({ a: openedForm({ text: 'x' }, null) }, 'a', fresh)).toEqual({
      ...fresh,
      text: 'x',
    })
  })

  it.each([
    null,
    'x',
    { lines: 'y' },
    { text: 'x', lines: 'y' },
    { text: 'x', lines: [], more: 1 },
  ])('is left aside where it is not of this form: %o', (typed) => {
    expect(typedIn({ a: openedForm(typed, null) }, 'a', fresh)).toBeNull()
  })

  it.each(['{', '[]', '{"a":1}', '{"a":{"typed":{}}}'])(
    'is none where it is damaged: %s',
    (text) => {
      const { open, texts } = device()
      const tab = memory()
      tab.setItem('atlas-cpts-tab', 't')
      texts.setItem('atlas-cpts-typing/t', text)
      expect(open(tab).getState()).toEqual({})
    },
  )
})
