// @vitest-environment jsdom
import { Blob } from 'node:buffer'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { officeQuery } from '../../../src/data/office.ts'
import { NO_OFFICE, type Office } from '../../../src/domain/atlas/office.ts'
import { ProposePage } from '../../../src/features/propose/ProposePage.tsx'
import { SendProposal } from '../../../src/features/propose/SendProposal.tsx'
import { frPropose } from '../../../src/fr/follow-up/propose.ts'
import type { Session } from '../../../src/session/session.ts'
import { createTyping } from '../../../src/state/typing.ts'
import { nobodysAtlas, shownScreen } from '../../support/shown-screen.tsx'

const nothing = { getItem: () => null, setItem: () => true, removeItem: () => undefined }
const PLACE = { region: '11', departements: ['91'] }
const contact = { nom: 'Référent d’exemple', role: null, site: null, telephone: null }
const PHONE = {
  ...contact,
  email: null,
  telephone: '01 23 45 67 89',
  regions: [],
  departements: [],
}
const ADDRESSED: Office = {
  ...NO_OFFICE,
  propositions: [
    { nom: 'URPS d’exemple', email: 'atlas@urps.example.fr', regions: ['11'], departements: [] },
  ],
}

// That of jsdom gives no stream.
beforeEach(() => vi.stubGlobal('Blob', Blob))
afterEach(() => vi.unstubAllGlobals())

/** A part of the page in the atlas of this office. */
function shown(office: Office, part: ReactNode): HTMLElement {
  const queries = nobodysAtlas()
  queries.setQueryData(officeQuery.queryKey, office)
  const typing = createTyping({
    tab: nothing,
    device: { ...nothing, names: () => [] },
    locks: null,
    newId: () => 'tab',
  })
  const address = { link: (path: string) => `https://atlas.example.fr${path}` }
  return shownScreen(
    [],
    null,
    () => <QueryClientProvider client={queries}>{part}</QueryClientProvider>,
    { typing, address } as unknown as Partial<Session>,
  )
}

const proposal = {
  id: 'p1',
  cpts: 'a',
  nom: 'CPTS d’exemple A',
  words: 'Remarque d’exemple',
  source: 'Document d’exemple',
  from: '',
  reply: '',
}
const sending = (
  <SendProposal
    proposal={proposal}
    versions={[]}
    isNew={false}
    place={PLACE}
    onBack={() => {}}
    onEnd={() => {}}
  />
)
const button = (page: HTMLElement, name: string) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)

describe('a proposal', () => {
  it('is said to be sent to whom the office names, before anything is typed', () => {
    const page = shown(ADDRESSED, <ProposePage />)
    expect(page.textContent).toContain('Elle s’envoie à URPS d’exemple')
    expect(page.textContent).not.toContain(frPropose.nobody)
  })

  it('is said to be handed over by oneself where no address is known, before anything is typed', () => {
    const page = shown(NO_OFFICE, <ProposePage />)
    expect(page.textContent).toContain(frPropose.nobody)
    expect(page.textContent).not.toContain('s’envoie à')
  })

  it('is copied as text where no address is known, and the institutions, which keep no atlas, are not named', async () => {
    const page = shown({ ...NO_OFFICE, contacts: [PHONE] }, sending)
    await vi.waitFor(() => expect(button(page, frPropose.send.copyText)).toBeDefined())
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {})
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    button(page, frPropose.send.copyText)!.click()
    await vi.waitFor(() => expect(page.textContent).toContain(frPropose.send.textCopied))
    expect(writeText.mock.calls[0]?.[0]).toMatch(/Remarque d’exemple[^]*Document d’exemple/)
    expect(page.textContent).toContain('01 23 45 67 89')
    expect(page.textContent).not.toContain('ARS')
    writeText.mockRejectedValueOnce(new Error('denied'))
    button(page, frPropose.send.copyText)!.click()
    await vi.waitFor(() => expect(page.textContent).toMatch(/Bonjour,[^]*Cordialement,/))
  })

  it('goes to the address that is known', async () => {
    const page = shown(ADDRESSED, sending)
    await vi.waitFor(() => expect(page.textContent).toContain('Écrire à URPS d’exemple'))
    expect(page.querySelector('a[href^="mailto:atlas@urps.example.fr"]')).not.toBeNull()
    expect(button(page, frPropose.send.copyText)).toBeUndefined()
  })
})
