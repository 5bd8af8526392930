import { describe, expect, it } from 'vitest'
import { headCount, PROFESSIONS, STRUCTURE_KINDS } from '../../../src/domain/cpts/members.ts'

describe('counting the members of a CPTS', () => {
  it('adds up to the 135 professionals that the identity sheet of Sud Allier states', () => {
    const { total, lines } = headCount(PROFESSIONS, {
      orthophoniste: 3,
      'chirurgien-dentiste': 16,
      'masseur-kinesitherapeute': 29,
      infirmier: 60,
      'medecin-generaliste': 27,
    })
    expect(total).toBe(135)
    expect(lines[0]).toEqual({ kind: 'medecin-generaliste', n: 27 })
    expect(lines).toHaveLength(5)
  })

  it('tells a kind that the source counts none of from one that it does not count', () => {
    const { lines, nonComptes } = headCount(STRUCTURE_KINDS, { msp: 4, pmi: 0 })
    expect(lines).toEqual([
      { kind: 'msp', n: 4 },
      { kind: 'pmi', n: 0 },
    ])
    expect(nonComptes).not.toContain('pmi')
    expect(nonComptes).toContain('esp')
    expect(nonComptes).toHaveLength(STRUCTURE_KINDS.length - 2)
  })

  it('knows nothing where the source counts nothing', () => {
    expect(headCount(PROFESSIONS, {})).toEqual({ lines: [], total: 0, nonComptes: PROFESSIONS })
  })
})
