// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ToWrite } from '../../../src/features/sketch/print/ToWrite.tsx'

const shown = (noted?: string): string =>
  renderToStaticMarkup(<ToWrite rooms={[{ title: 'Les acteurs', noted }]} />)

describe('the room that a dossier leaves for one’s own words', () => {
  it('is ruled, under what the team noted already', () => {
    expect(shown()).not.toContain('<p>')
    expect(shown()).toContain('<i>')
    expect(shown('Quatre infirmiers.')).toMatch(/<p>Quatre infirmiers\.<\/p>.*<i>/)
  })

  it('leads to the letter where what is noted is longer than it', () => {
    expect(shown('a'.repeat(281))).toContain('Dans la lettre d’intention')
    expect(shown('a'.repeat(281))).not.toContain('aaa')
  })
})
