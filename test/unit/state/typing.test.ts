import { describe, expect, it } from 'vitest'
import { createTyping, typedIn, without } from '../../../src/state/typing.ts'

/** A place for texts, as a tab has one. */
function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
}
const fresh = { text: '', lines: [''] }

describe('what is typed in a form', () => {
  it('is found again after a reload', () => {
    const tab = memory()
    createTyping(tab).setState({ a: { text: 'x', lines: ['y'] } })
    expect(typedIn(createTyping(tab).getState(), 'a', fresh)).toEqual({ text: 'x', lines: ['y'] })
  })

  it('is gone once the form is left, and that of others stays', () => {
    const typing = createTyping(memory())
    typing.setState({ a: { text: 'x', lines: [] }, b: { text: 'y', lines: [] } })
    typing.setState((all) => without(all, 'a'), true)
    expect(typedIn(typing.getState(), 'a', fresh)).toBeNull()
    expect(typedIn(typing.getState(), 'b', fresh)).toEqual({ text: 'y', lines: [] })
  })

  it.each([null, 'x', { text: 'x' }, { text: 'x', lines: 'y' }, { text: 'x', lines: [], more: 1 }])(
    'is left aside where it is not of this form: %o',
    (typed) => {
      expect(typedIn({ a: typed }, 'a', fresh)).toBeNull()
    },
  )
})
