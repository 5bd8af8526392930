import { describe, expect, it } from 'vitest'
import { wrapped } from '../../../src/geometry/ink.ts'

const letters = (line: string): number => line.length

describe('lines of text', () => {
  it('keep the spaces around a hyphen that stands for a dash, and none within a name', () => {
    const name = 'Nice Centre – Nice Est'
    expect(wrapped(name, 40, letters)).toEqual([name])
    expect(wrapped('Saint-Étienne-le-Laus', 40, letters)).toEqual(['Saint-Étienne-le-Laus'])
  })

  it('may end after a hyphen', () => {
    expect(wrapped('Saint-Étienne-le-Laus', 15, letters)).toEqual(['Saint-Étienne-', 'le-Laus'])
  })
})
