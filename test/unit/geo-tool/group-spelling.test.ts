import { describe, expect, it } from 'vitest'
import { groupSpelling } from '../../../tools/geo/group-spelling.ts'
import { attributesFrom } from '../../../tools/geo/attributes.ts'
import { readAttributePackage } from '../../../tools/geo/package-data.ts'
import { foldedWords } from '../../../src/domain/names/fold.ts'

describe('the names of intercommunalités', () => {
  const spelled = groupSpelling(['Évian-les-Bains', 'Cœuvres', 'Épinal', 'Ligné', 'Essey', 'Éssey'])

  it('have the accent of a capital where a commune has it', () => {
    expect(spelled("CC Pays d'Evian")).toBe('CC Pays d’Évian')
    expect(spelled('CC des Ecrins')).toBe('CC des Écrins')
  })

  it('keep a word that a commune bears as it is, and one that differs by another accent', () => {
    expect(spelled('CC du Val d’Essey')).toBe('CC du Val d’Essey')
    expect(spelled('CC Val de Ligne')).toBe('CC Val de Ligne')
  })

  it('have guillemets and one space between two words', () => {
    expect(spelled('CA "Rives"  (Agglo)')).toBe('CA «\u00A0Rives\u00A0» (Agglo)')
  })

  it('of the whole list are found by the spelling of the list, and lack none of these signs', () => {
    const data = readAttributePackage()
    const { epci } = attributesFrom(data)
    for (const { code, nom } of data.epci)
      expect(foldedWords(epci.get(code) ?? '')).toEqual(foldedWords(nom))
    const names = [...epci.values()]
    expect(names).toContain('CC Cœur de Sologne')
    expect(
      names.filter((name) => /oeur|\bIles?\b|\bE(vian|pinal|crins)\b|["']| {2}/.test(name)),
    ).toEqual([])
  })
})
