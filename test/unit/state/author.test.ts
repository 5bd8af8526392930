import { describe, expect, it } from 'vitest'
import { createAuthor } from '../../../src/state/author.ts'

/** A device that holds this text as the author's. */
function device(text: string | null) {
  const kept = { text }
  return {
    kept,
    getItem: () => kept.text,
    setItem: (_: string, value: string) => {
      kept.text = value
    },
  }
}

describe('the author of changes', () => {
  it('is who this device wrote down, in whatever version of the application', () => {
    const kept = device('{"state":{"name":"AB","asked":true},"version":0}')
    expect(createAuthor(kept).getState()).toEqual({ name: 'AB', asked: true })
  })

  it('is nobody, not asked yet, where nothing that can be read was written', () => {
    for (const text of [null, '', 'null', '{}', '{"state":{"name":1,"asked":true}}'])
      expect(createAuthor(device(text)).getState()).toEqual({ name: '', asked: false })
  })

  it('is written as it was, so that it is found again', () => {
    const kept = device(null)
    createAuthor(kept).setState({ name: 'AB', asked: true })
    expect(kept.kept.text).toBe('{"state":{"name":"AB","asked":true},"version":0}')
    expect(createAuthor(kept).getState()).toEqual({ name: 'AB', asked: true })
  })
})
