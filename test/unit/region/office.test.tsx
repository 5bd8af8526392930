// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { atlasQueries } from '../../../src/data/atlas-queries.ts'
import { Whom } from '../../../src/features/cpts/Whom.tsx'
import { OfficeLine } from '../../../src/features/region/OfficeLine.tsx'
import { createRoot } from '../../support/roots.ts'

afterEach(() => vi.unstubAllGlobals())

const OFFICE = {
  format: 1,
  organisme: { nom: 'URPS d’exemple', logo: 'logo.svg' },
  contacts: [
    { nom: 'Référent d’exemple', email: 'cpts@urps.example.fr', departements: ['91'] },
    { nom: 'Référent d’ailleurs', departements: ['13'] },
  ],
}

/** Both parts, once the file was answered with this. */
async function shown(file: string, status = 200): Promise<HTMLElement> {
  const asked = vi.fn<() => Promise<Response>>(async () =>
    Promise.resolve(
      new Response(file, { status, headers: { 'content-type': 'application/json' } }),
    ),
  )
  vi.stubGlobal('fetch', asked)
  const page = document.createElement('div')
  createRoot(page).render(
    <QueryClientProvider client={atlasQueries()}>
      <Whom place={{ region: '11', departements: ['91'] }} letter="Profession : …" />
      <OfficeLine />
    </QueryClientProvider>,
  )
  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
  await vi.waitFor(() => expect(page.textContent).toContain('fédération nationale'))
  return page
}

describe('an atlas that an office calls its own', () => {
  it('says so, and sends people of a place to whom the office names there, before the institutions', async () => {
    const page = await shown(JSON.stringify(OFFICE))
    await vi.waitFor(() => expect(page.textContent).toContain('Atlas tenu par URPS d’exemple'))
    const [first] = page.querySelectorAll('li')
    expect(first?.textContent).toContain('Référent d’exemple')
    expect(first?.querySelector('a')?.getAttribute('href')).toMatch(
      /^mailto:cpts@urps\.example\.fr/,
    )
    expect(page.textContent).not.toContain('ailleurs')
    expect(page.textContent).toMatch(/Votre URPS[^]*\(adresse non connue de l’atlas\)L’ARS/)
    expect(page.querySelector('img')?.getAttribute('src')).toMatch(/\/logo\.svg$/)
    expect(page.querySelector('a[href="/cpts/index.html"]')?.textContent).toContain('sans la carte')
  })

  it('names the fault of its file, and leaves the institutions', async () => {
    const page = await shown(JSON.stringify({ ...OFFICE, contact: [] }))
    await vi.waitFor(() => expect(page.textContent).toContain('atlas.json'))
    expect(page.textContent).toContain('contact')
    expect(page.textContent).toContain('L’ARS')
  })
})

it('is nobody’s without a file, or while it cannot be had', async () => {
  for (const status of [404, 503]) {
    const page = await shown('', status)
    expect(page.querySelector('footer img')).toBeNull()
    expect(page.querySelector('footer')?.textContent).not.toContain('tenu par')
    expect(page.textContent).not.toContain('atlas.json')
  }
})
