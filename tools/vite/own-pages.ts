import { SCREENS } from './one-page-any-folder.ts'

/**
 * The addresses that the service worker answers with the application, in whichever folder the site lies.
 *
 * Why not every page below that folder: other sites of the host may lie there. The start of the site is its index.html, which the
 * worker keeps under that very address.
 */
export const OWN_PAGES = new RegExp(`^[^?]*/(?:${SCREENS.join('|')})/?(?:\\?|$)`)
