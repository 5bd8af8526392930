import { describe, expect, it } from 'vitest'
import { findElsewhere } from '../../../src/features/search/use-elsewhere.ts'
import { wordIndex } from '../../../src/features/search/word-index.ts'

const index = wordIndex([
  { id: 'grenoble', nom: 'Grenoble', autres: '38000', weight: 157000 },
  { id: 'perigueux', nom: 'Périgueux', autres: '24000', weight: 29000 },
])

describe('looking for a place of another région', () => {
  it.each([
    ['Grenoble', 'grenoble'],
    ['Grenble', 'grenoble'],
    ['perigeux', 'perigueux'],
    ['Périgueux CEDEX 3', 'perigueux'],
    ['commune de Grenoble', 'grenoble'],
  ])('finds with « %s » %s', (text, id) => expect(findElsewhere(index, text, false)).toEqual([id]))

  it('takes nothing for misspelt where something here answers', () => {
    expect(findElsewhere(index, 'Grenble', true)).toEqual([])
    expect(findElsewhere(index, 'Grenoble', true)).toEqual(['grenoble'])
  })
})
