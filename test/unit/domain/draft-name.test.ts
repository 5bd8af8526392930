import { describe, expect, it } from 'vitest'
import { tidyName } from '../../../src/domain/names/tidy-name.ts'

describe('the name of a sketch', () => {
  it('is one line, without space around', () => {
    expect(tidyName(' \tSecteur\r\nd’exemple\u2028a ')).toBe('Secteur d’exemple a')
  })

  it('keeps accents, quotes and whole emoji', () => {
    const name = '« Élan » d’œuvre : "a" & <b> 👩‍⚕️'
    expect(tidyName(name)).toBe(name)
  })

  it('loses what a file may not hold, and what would reorder the words around it', () => {
    expect(tidyName('a\uD83Db\uDE00c\uFFFEd\uFEFFe\u202Ef\u2066g\0h')).toBe('abcdefg h')
  })

  it('has 120 characters at most, none of them halved', () => {
    expect(tidyName('🏥'.repeat(130))).toBe('🏥'.repeat(120))
    expect(tidyName(`${'a'.repeat(119)} b`)).toBe('a'.repeat(119))
  })
})
