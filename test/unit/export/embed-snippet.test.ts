import { describe, expect, it } from 'vitest'
import { embedAddress, embedSnippet } from '../../../src/data/export/embed-snippet.ts'
import { choicesFromQuery } from '../../../src/state/choices-url.ts'

const ORIGIN = 'https://atlas.example'

describe('the code that embeds the map', () => {
  it('writes an address that the map reads back as the same options', () => {
    const address = embedAddress(ORIGIN, { region: '93', theme: 'perinatalite', departement: '05' })
    expect(address).toBe(`${ORIGIN}/embed?region=93&theme=perinatalite&dep=05`)
    expect(choicesFromQuery(new URL(address).search)).toMatchObject({
      region: '93',
      colour: 'perinatalite',
      filters: { departement: ['05'] },
    })
  })

  it('names the région even where it is the default, and leaves out what is not chosen', () => {
    const address = embedAddress(ORIGIN, { region: '11', theme: null, departement: null })
    expect(address).toBe(`${ORIGIN}/embed?region=11`)
  })

  it('is one frame with a title, as wide as its place, loaded when it comes into view', () => {
    const snippet = embedSnippet(`${ORIGIN}/embed?region=11&dep=93`, 'Carte « 93 » <"A&B">')
    expect(snippet).toContain(`src="${ORIGIN}/embed?region=11&amp;dep=93"`)
    expect(snippet).toContain('title="Carte « 93 » &lt;&quot;A&amp;B&quot;&gt;"')
    for (const part of ['width="100%"', 'height="600"', 'loading="lazy"'])
      expect(snippet).toContain(part)
  })
})
