/**
 * The folder that the site lies in, "/" or "/atlas/".
 *
 * Read once, while the page's `<base>` still says it (tools/vite/find-folder.js): `settleFolder` takes it away, as links to a part of
 * the page (`#faits`) would lead out of it.
 */
export const SITE_FOLDER =
  typeof document === 'undefined' ? '/' : new URL('.', document.baseURI).pathname

/** The whole address of a file of the site. */
export const siteUrl = (file: string): string => new URL(SITE_FOLDER + file, location.origin).href

/** Writes out the addresses that were relative to the folder, which nothing says any more afterwards. */
export function settleFolder(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]'))
    link.setAttribute('href', link.href)
  document.querySelector('base')?.remove()
}
