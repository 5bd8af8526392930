import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { missingWords } from '../../../src/features/cpts/missing-words.ts'
import { memberCounts } from '../../../src/ui/words/member-counts.ts'
import {
  contactLines,
  identityLines,
  type IdentityContext,
} from '../../../src/features/paper/identity/identity-lines.ts'
import { atlasOf, fact } from '../domain/facts.ts'
import { codes, cpts, unit } from '../domain/samples.ts'

const UNITS = [unit('91001', 50_000), unit('91002', 9000)]
const CONTEXT: IdentityContext = {
  today: '2025-06-10',
  departements: [],
  populationYear: 2023,
  shared: 0,
  areaKm2: null,
}

function told(record: Cpts, more: Partial<IdentityContext> = {}): Record<string, string> {
  const [facts] = atlasOf([record], UNITS).facts.values()
  if (!facts) throw new Error('the atlas left the record out')
  return Object.fromEntries(identityLines(facts, { ...CONTEXT, ...more }))
}

describe('the identity of a CPTS', () => {
  it('says of each thing that no one states that it is not known, and leaves no line out', () => {
    const lines = told(cpts('a', [], 'inconnu'))
    const { 'Taille ACI': taille, Périmètre: perimetre, ...others } = lines
    expect(taille).toBe('Taille indéterminée')
    expect(perimetre).toBe('Périmètre non publié')
    expect(Object.keys(others)).toHaveLength(8)
    expect(new Set(Object.values(others))).toEqual(new Set(['Non renseigné']))
    const [facts] = atlasOf([cpts('a', [], 'inconnu')], UNITS).facts.values()
    expect(facts && contactLines(facts).map(([, value]) => value)).toEqual(
      Array(3).fill('Non renseigné'),
    )
  })

  it('dates the contract and its end no more precisely than the source', () => {
    const signed = (date: string) =>
      told(cpts('a', [], 'inconnu', { aci: fact(date), stade: fact('aci-signe') }))
    expect(signed('2020-06-17')).toMatchObject({
      'Contrat (ACI)': 'signé le 17\u00a0juin\u00a02020',
      'Fin du contrat (5 ans)': '17\u00a0juin\u00a02025 (sous 3 mois)',
    })
    expect(signed('2021')).toMatchObject({
      'Contrat (ACI)': 'signé en 2021',
      'Fin du contrat (5 ans)': '2026 (à venir)',
    })
  })

  it('tells a contract that is not signed from one that no one speaks of', () => {
    const staged = (stade: Cpts['stade']) => told(cpts('a', [], 'inconnu', { stade }))
    expect(staged(fact('pre-projet'))).toMatchObject({
      'Contrat (ACI)': 'non signé',
      'Fin du contrat (5 ans)': 'sans objet',
    })
    expect(staged(fact('aci-signe'))).toMatchObject({
      'Contrat (ACI)': 'signé, date non renseignée',
      'Fin du contrat (5 ans)': 'Non renseigné',
    })
    expect(staged(null)).toMatchObject({ 'Contrat (ACI)': 'Non renseigné' })
  })

  it('gives the population of a whole perimeter, and of a partial one as a floor', () => {
    expect(told(cpts('a', codes('91001'), 'complet'), { areaKm2: 20, shared: 800 })).toMatchObject({
      Population: '50\u202f000\u00a0hab. (municipale, 2023), dont 800 partagés avec une autre CPTS',
      'Taille ACI': 'Taille 2 (40\u202f000 à 80\u202f000)',
      Périmètre: 'Périmètre complet, 1 commune',
      Superficie: '20\u00a0km², 2\u202f500 hab./km²',
    })
    expect(told(cpts('a', codes('91001 91002'), 'partiel'))).toMatchObject({
      Population: 'au moins 59\u202f000\u00a0hab. (municipale, 2023)',
      'Taille ACI': 'Taille indéterminée',
      Périmètre: 'Périmètre partiel, 2 communes',
    })
  })
})

describe('the members of a CPTS in words', () => {
  const counted = cpts('a', [], 'inconnu', {
    membres: fact({ 'medecin-generaliste': 27, infirmier: 1, 'sage-femme': 0 }),
    structures: fact({ vsl: 17, cmp: 2, msp: 1 }),
  })

  it('agree with their number, in the order of the professions', () => {
    const members = memberCounts(counted, 'membres')
    expect(members?.lines.map(({ n, noun }) => `${n} ${noun}`)).toEqual([
      '27 médecins généralistes',
      '0 sage-femme',
      '1 infirmier',
    ])
    expect(members?.total).toBe(28)
    expect(members?.notCounted).toContain('pharmaciens')
    expect(members?.notCounted).not.toContain('sages-femmes')
    expect(memberCounts(counted, 'structures')?.lines.map(({ noun }) => noun)).toEqual([
      'maison de santé pluriprofessionnelle (MSP)',
      'centres médico-psychologiques (CMP)',
      'véhicules sanitaires légers (VSL)',
    ])
  })

  it('are missing where no one counts them, and where the source counts none of the kinds', () => {
    expect(memberCounts(cpts('a', []), 'membres')).toBeNull()
    expect(memberCounts(cpts('a', [], 'complet', { membres: fact({}) }), 'membres')).toBeNull()
    expect(missingWords(cpts('a', [])).slice(-2)).toEqual(['membres', 'structures'])
    expect(missingWords(counted)).not.toContain('membres')
  })
})
