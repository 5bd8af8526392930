// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { Contacts } from '../../../src/features/cpts/Contacts.tsx'
import { Members } from '../../../src/features/cpts/Members.tsx'
import { Perinatalite } from '../../../src/features/cpts/Perinatalite.tsx'
import { WhatItDoes } from '../../../src/features/cpts/WhatItDoes.tsx'
import { RegionPanel } from '../../../src/features/region/RegionPanel.tsx'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, cpts } from '../domain/samples.ts'

const SILENT = cpts('a', codes('75113'))
const fact = <T,>(valeur: T) => ({ valeur, sources: ['Liste d’exemple'], date: null })

/** All that panels say of a record. */
function shown(record: Cpts): HTMLElement {
  return shownScreen([record], null, () => (
    <>
      <RegionPanel />
      <Contacts cpts={record} />
      <Members cpts={record} />
      <Perinatalite cpts={record} />
      <WhatItDoes cpts={record} />
    </>
  ))
}

describe('what the panels do not know of a CPTS', () => {
  it('is named wherever it is said: «Non renseigné» never stands alone', () => {
    const alone = [...shown(SILENT).querySelectorAll('*')].filter(
      ({ textContent }) => textContent?.trim() === 'Non renseigné',
    )
    expect(alone.map(({ outerHTML }) => outerHTML)).toEqual([])
  })

  it('is, where no contact is known, followed by who may know one and by where to tell it', () => {
    const screen = shown(SILENT)
    expect(screen.textContent).toContain('Contact non connu de l’atlas.')
    expect(screen.textContent).toContain('en région Île-de-France')
    expect(screen.textContent).toContain('L’Assurance Maladie')
    const way = [...screen.querySelectorAll('a')].find(
      ({ textContent }) => textContent === 'Proposez-le à l’atlas',
    )
    expect(way?.getAttribute('href')).toContain('/proposer')
    expect(way?.getAttribute('href')).toContain('cpts=a')
  })

  it('takes no place before a way that is known', () => {
    const contacts = { ...SILENT.contacts, telephone: fact('01 00 00 00 00') }
    const screen = shown({ ...SILENT, contacts })
    expect(screen.textContent).not.toContain('Contact non connu')
    expect(screen.querySelector('a[href="tel:0100000000"]')).not.toBeNull()
  })
})
