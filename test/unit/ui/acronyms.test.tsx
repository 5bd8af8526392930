// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { expect, it, vi } from 'vitest'
import { Acronyms } from '../../../src/ui/Acronyms.tsx'
import { createRoot } from '../../support/roots.ts'

it('each acronym beside a part of the screen is a button of its own, whose words come once it is pressed', async () => {
  const page = document.createElement('div')
  flushSync(() => createRoot(page).render(<Acronyms of={['ACI', 'FINESS']} />))
  const buttons = [...page.querySelectorAll('button')]
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['ACI', 'FINESS'])
  expect(page.textContent).not.toContain('accord')
  const meaning = page.querySelector(`[id="${buttons[0]?.getAttribute('popovertarget')}"]`)!
  const opened = Object.assign(new Event('toggle'), { newState: 'open' })
  flushSync(() => meaning.dispatchEvent(opened))
  await vi.waitFor(() => expect(meaning.textContent).toContain('accord conventionnel'))
})
