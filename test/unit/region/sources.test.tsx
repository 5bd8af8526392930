import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { missingWords } from '../../../src/features/cpts/missing-words.ts'
import { Sources } from '../../../src/features/cpts/Sources.tsx'
import { codes, cpts } from '../domain/samples.ts'

it('a perimeter that is known in part is sourced as a perimeter, and missing as a whole one', () => {
  const record = cpts('a', codes('94028'), 'partiel')
  const known = {
    ...record,
    perimetre: { ...record.perimetre, sources: ['Liste d’exemple'], date: '2024' },
  }
  const said = renderToStaticMarkup(<Sources cpts={known} />)
  expect(said).toContain('périmètre (2024)')
  expect(said).not.toContain('complet')
  expect(missingWords(known)).toContain('périmètre complet')
})
