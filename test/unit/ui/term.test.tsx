import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Explained } from '../../../src/ui/Term.tsx'

/** The acronyms that can be asked for in a text, and the text as it is read. */
function explained(text: string) {
  const written = renderToStaticMarkup(<Explained text={text} />)
  return {
    asked: [...written.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, name]) => name),
    read: written.replaceAll(/<[^>]*>/g, ''),
  }
}

describe('a text with acronyms', () => {
  it('explains each where it stands first, and reads as it did', () => {
    const text = 'L’ARS valide le projet. L’ARS et la CPTS signent l’ACI.'
    expect(explained(text)).toEqual({ asked: ['ARS', 'ACI'], read: text })
  })

  it('explains none that follows what it stands for', () => {
    expect(explained('l’agence régionale de santé (ARS)').asked).toEqual([])
  })

  it('takes no part of a word for an acronym', () => {
    expect(explained('MARS, ACIER, SIGNÉ').asked).toEqual([])
  })
})
