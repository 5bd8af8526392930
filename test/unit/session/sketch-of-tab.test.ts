import { expect, it } from 'vitest'
import { followSketch } from '../../../src/session/sketch-of-tab.ts'
import { openDraft } from '../../../src/state/sketch-steps.ts'
import { createSketching } from '../../../src/state/sketching.ts'
import { draft } from '../storage/support.ts'

function tab() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  }
}

it('finds after a reload the sketch that was open, in its own région', () => {
  const storage = tab()
  const sketching = createSketching()
  followSketch(sketching, storage)
  sketching.setState((now) => openDraft(now, draft('75105', { id: 'first' })))
  sketching.setState((now) => openDraft(now, draft('75106', { id: 'second' })))
  const reloaded = followSketch(createSketching(), storage)
  expect(reloaded('11')).toBe('second')
  expect(reloaded('93')).toBeNull()
})

it('knows of none in a tab that opened none', () => {
  expect(followSketch(createSketching(), tab())('11')).toBeNull()
})
