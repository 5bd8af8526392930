import type { FailedActionStore } from '../state/failed-action.ts'

/** The events of a window that tell of what went wrong in it. */
interface Wrongs {
  unhandledrejection: Pick<PromiseRejectionEvent, 'reason'>
  error: Pick<ErrorEvent, 'error' | 'message' | 'filename'>
  securitypolicyviolation: Pick<
    SecurityPolicyViolationEvent,
    'sourceFile' | 'disposition' | 'effectiveDirective' | 'blockedURI'
  >
}
interface Page {
  addEventListener<Type extends keyof Wrongs>(
    type: Type,
    listener: (event: Wrongs[Type]) => void,
  ): void
}

/**
 * What a browser reports and that stops nothing a person does: a resize that takes two frames, a request given up; in Safari, the page's
 * `<base>` once it is taken away.
 */
const HARMLESS = /^ResizeObserver loop|AbortError|^base-uri $/

/**
 * Takes what nobody else heard of to the person: an action that ends in an error which nothing handles, or that the page's own
 * policy forbids, would otherwise look like one that is still under way.
 *
 * @param own where the application's own scripts come from: what an extension of the browser does in the page is not ours to tell.
 */
export function listenForFailures(failed: FailedActionStore, page: Page, own: string): void {
  const tell = (what: 'forbidden' | 'unexpected', detail: string): void => {
    if (!HARMLESS.test(detail)) failed.setState({ failed: { what, detail, retry: null } })
  }
  page.addEventListener('unhandledrejection', ({ reason }) => tell('unexpected', String(reason)))
  page.addEventListener('error', ({ error, message, filename }) => {
    if (filename.startsWith(own)) tell('unexpected', String(error ?? message))
  })
  page.addEventListener('securitypolicyviolation', (event) => {
    if (!event.sourceFile.startsWith(own) || event.disposition !== 'enforce') return
    tell('forbidden', `${event.effectiveDirective} ${event.blockedURI}`)
  })
}
