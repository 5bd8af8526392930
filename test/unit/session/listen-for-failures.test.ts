import { describe, expect, it } from 'vitest'
import { listenForFailures } from '../../../src/session/listen-for-failures.ts'
import { createFailedAction } from '../../../src/state/failed-action.ts'

const OWN = 'https://exemple.fr/atlas/assets/'

/** A page in which things go wrong, and what is told of it. */
function page() {
  const listeners = new Map<string, (event: never) => void>()
  const store = createFailedAction()
  listenForFailures(store, { addEventListener: (type, listen) => listeners.set(type, listen) }, OWN)
  return (type: string, event: object) => {
    listeners.get(type)?.(event as never)
    return store.getState().failed
  }
}

const blocked = {
  disposition: 'enforce',
  effectiveDirective: 'worker-src',
  blockedURI: 'blob',
  sourceFile: `${OWN}export.js`,
}

describe('what nobody else heard of', () => {
  it('is told when an action ends in an error that nothing handles', () => {
    expect(page()('unhandledrejection', { reason: new Error('no room') })).toEqual({
      what: 'unexpected',
      detail: 'Error: no room',
      retry: null,
    })
    const thrown = { error: new TypeError('x'), message: 'x', filename: `${OWN}index.js` }
    expect(page()('error', thrown)).toMatchObject({ what: 'unexpected', detail: 'TypeError: x' })
  })

  it('is told when the policy of the page forbids what an action needs', () => {
    expect(page()('securitypolicyviolation', blocked)).toEqual({
      what: 'forbidden',
      detail: 'worker-src blob',
      retry: null,
    })
  })

  it('is left alone where it is harmless, or done by something else in the page', () => {
    const abort = Object.assign(new Error('given up'), { name: 'AbortError' })
    expect(page()('unhandledrejection', { reason: abort })).toBeNull()
    const resize = 'ResizeObserver loop completed with undelivered notifications.'
    expect(page()('error', { message: resize, filename: `${OWN}index.js` })).toBeNull()
    expect(page()('error', { message: 'x', filename: 'extension://abc/content.js' })).toBeNull()
    expect(
      page()('securitypolicyviolation', { ...blocked, sourceFile: 'https://exemple.fr/atlas/' }),
    ).toBeNull()
    expect(page()('securitypolicyviolation', { ...blocked, disposition: 'report' })).toBeNull()
    const base = { effectiveDirective: 'base-uri', blockedURI: '' }
    expect(page()('securitypolicyviolation', { ...blocked, ...base })).toBeNull()
  })
})
