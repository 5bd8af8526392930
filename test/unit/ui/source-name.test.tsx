import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SourceName } from '../../../src/ui/SourceName.tsx'

const shown = (source: string, short = false): string =>
  renderToStaticMarkup(createElement(SourceName, { source, short }))

it('reads an address without its scheme, and leads to the whole of it', () => {
  expect(shown('https://www.exemple.fr/a/b?c=1')).toBe(
    '<a href="https://www.exemple.fr/a/b?c=1" target="_blank" rel="noreferrer">exemple.fr/a/b</a>',
  )
  expect(shown('https://www.exemple.fr/a/b', true)).toContain('>exemple.fr<')
})

it('leads nowhere from what is no address', () => {
  expect(shown('ARS : liste des CPTS')).toBe('ARS : liste des CPTS')
  expect(shown('http')).toBe('http')
})
