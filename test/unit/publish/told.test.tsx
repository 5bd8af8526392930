import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { diffDatasets } from '../../../src/domain/edits/dataset-diff.ts'
import { DiffSection } from '../../../src/features/publish/DiffSection.tsx'
import { backingWords } from '../../../src/features/publish/fact-words.ts'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { cpts } from '../domain/samples.ts'
import { published } from '../storage/edit-support.ts'

const region = { atlas: { units: new Map() } } as unknown as RegionModel
const figures = {
  cpts: 120,
  aciSignes: 91,
  partPopulationCouverte: 0.79,
  date: '2024-04-29',
  sources: ['Liste A'],
}

describe('what a file says of itself', () => {
  it('is told before and after, and its sources too, where a publication changes it', () => {
    const before = published({ avertissement: 'Liste partielle', chiffresOfficiels: figures })
    const after = published({
      avertissement: 'Liste entière',
      chiffresOfficiels: { ...figures, aciSignes: 95, sources: ['Liste B'] },
    })
    const text = renderToStaticMarkup(
      <RegionContext value={region}>
        <DiffSection diff={diffDatasets(before, after)} />
      </RegionContext>,
    ).replaceAll(/<[^>]+>/g, '|')
    for (const said of ['Avertissement', 'Liste partielle', 'Liste entière', '91', '95'])
      expect(text).toContain(said)
    expect(text).toContain('Chiffres officiels')
    expect(text).toContain('Liste B')
  })
})

describe('what stands behind a value', () => {
  it('is nothing where nothing is known: what is missing lacks no source', () => {
    const { stade, historique, perimetre, contacts } = cpts('a', [], 'inconnu')
    expect(backingWords(contacts.email)).toBeNull()
    expect(backingWords({ stade, historique })).toBeNull()
    expect(backingWords({ ...perimetre, sources: [] })).toBeNull()
  })

  it('is said to be none where a value that is known has none', () => {
    expect(backingWords({ valeur: 'x', sources: [], date: null })).toBe('Sans source')
  })
})
