import { describe, expect, it } from 'vitest'
import type { UnknownFacts } from '../../../src/domain/cpts/cpts.ts'
import { unknownText } from '../../../src/domain/edits/record-field.ts'
import { missingWords } from '../../../src/features/cpts/missing-words.ts'
import { cpts } from '../domain/samples.ts'

const holding = (unknown: UnknownFacts) => cpts('a', [], 'inconnu', { unknown })
const fact = (valeur: unknown) => ({ valeur, sources: ['Liste de test'], date: '2025' })

describe('a value that only a later version can read', () => {
  it('is told in the words of the file, whatever it is', () => {
    const avancement = { stade: fact('labellisee'), historique: [] }
    expect(unknownText(holding({ avancement }), 'avancement')).toBe('labellisee')
    const historique = [{ rank: 0, value: fact('prefiguration') }]
    expect(unknownText(holding({ avancement: { stade: null, historique } }), 'avancement')).toBe(
      'prefiguration',
    )
    const perimetre = { etat: 'provisoire', codes: ['75113'], sources: [], date: null }
    expect(unknownText(holding({ perimetre }), 'perimetre')).toBe('provisoire')
    const missions = fact([{ mission: 'M9', libelle: 'Santé au travail', etat: null }])
    expect(unknownText(holding({ missions }), 'missions')).toBe('M9, Santé au travail')
    expect(unknownText(holding({ membres: fact({ 'assistants-medicaux': 3 }) }), 'membres')).toBe(
      'assistants-medicaux 3',
    )
    expect(unknownText(holding({}), 'membres')).toBeNull()
  })

  it('is no fact that nobody stated', () => {
    const missions = fact([{ mission: 'M9', libelle: 'Santé au travail', etat: null }])
    const words = missingWords(holding({ missions })).join(' ; ')
    expect(words).toContain('(valeur inconnue de cette version\u00a0: M9, Santé au travail)')
    expect(missingWords(holding({})).join(' ; ')).not.toContain('inconnue de cette version')
  })
})
