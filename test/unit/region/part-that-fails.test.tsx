// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
const screen = document.body.appendChild(document.createElement('main'))
let root = createRoot(screen)
const show = (children: ReactNode): Promise<void> => act(async () => root.render(children))

beforeEach(() => {
  // React tells of what a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  root = createRoot(screen)
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.restoreAllMocks()
})

let isBroken = true
function Figure({ name }: { readonly name: string }) {
  if (isBroken && name === 'wrong') throw new RangeError('invented')
  return <p>{name}</p>
}
const figures = (of: unknown) => (
  <>
    <ErrorBoundary of={of}>
      <Figure name="wrong" />
    </ErrorBoundary>
    <ErrorBoundary of={of}>
      <Figure name="right" />
    </ErrorBoundary>
  </>
)

it('a figure that fails is told in its place and takes no other away, until it is tried again or is about something else', async () => {
  isBroken = true
  await show(figures('before'))
  expect(screen.querySelectorAll('[role=alert]')).toHaveLength(1)
  expect(screen.textContent).toContain('right')
  await act(async () => screen.querySelector('button')?.click())
  expect(screen.querySelectorAll('[role=alert]')).toHaveLength(1)

  isBroken = false
  await act(async () => screen.querySelector('button')?.click())
  expect(screen.textContent).toBe('wrongright')

  isBroken = true
  await show(figures('again'))
  expect(screen.textContent).toContain('right')
  isBroken = false
  await show(figures('after'))
  expect(screen.textContent).toBe('wrongright')
})
