// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary.tsx'
import { lazyPart, useHasCome } from '../../../src/ui/lazy-part.tsx'
import { frErrors } from '../../../src/fr/app/app.ts'

let root: Root
let container: HTMLElement
beforeEach(() => {
  container = document.createElement('div')
  root = createRoot(container)
})
afterEach(() => act(() => root.unmount()))
/** With what comes of itself. */
const show = (what: ReactNode) => act(async () => root.render(what))
const Here = () => <p>là</p>

/** A part that comes when it is told to. */
function coming() {
  let come: (part: typeof Here) => void = () => {}
  const promise = new Promise<typeof Here>((resolve) => (come = resolve))
  return { load: () => promise, come: async () => come(Here) }
}

it('stands in for a part that is on its way, and gives way to it', async () => {
  const { load, come } = coming()
  const Part = lazyPart(load, () => <p>en route</p>)
  await show(<Part />)
  expect(container.textContent).toBe('en route')
  await act(come)
  expect(container.textContent).toBe('là')
})

it('shows at once what was loaded ahead', async () => {
  const Part = lazyPart(async () => Here)
  expect(Part.isHere()).toBe(false)
  await Part.ahead()
  expect(Part.isHere()).toBe(true)
  act(() => root.render(<Part />))
  expect(container.textContent).toBe('là')
})

it('tells of a part that did not come, and loads it anew when asked to', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = vi.fn<() => Promise<typeof Here>>()
  load.mockRejectedValueOnce(new Error('no network')).mockResolvedValue(Here)
  const Part = lazyPart(load)
  await show(
    <ErrorBoundary>
      <Part />
    </ErrorBoundary>,
  )
  expect(container.textContent).toContain(frErrors.partMissing)
  const retry = [...container.querySelectorAll('button')].find(
    ({ textContent }) => textContent === frErrors.retry,
  )
  await act(async () => retry?.click())
  expect(container.textContent).toBe('là')
  error.mockRestore()
})

it('waits no more for a part that failed to come: it says so itself', async () => {
  const gone = lazyPart<object>(() => Promise.reject(new Error('no network')))
  const { load, come } = coming()
  const late = lazyPart(load)
  function Both() {
    return `${useHasCome(gone)} ${useHasCome(late)} ${useHasCome(null)}`
  }
  await show(<Both />)
  expect(container.textContent).toBe('true false true')
  await act(come)
  expect(container.textContent).toBe('true true true')
})
