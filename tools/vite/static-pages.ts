import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { PAGES_FOLDER } from '../../src/data/pages.ts'
import { readSite } from '../pages/read-site.ts'
import { crawlerFiles, siteAddress, sitePages } from '../pages/site-pages.ts'
import { socialImage } from '../pages/social-image.ts'

const ROOT = join(import.meta.dirname, '../..')

/**
 * Adds the pages that are read without the application, their style sheet, and what crawlers ask for.
 *
 * `SITE_URL` is the address that the site will be served at, for what has to name it whole.
 */
export function staticPages(): Plugin {
  const site = siteAddress(process.env['SITE_URL'])
  return {
    name: 'static-pages',
    apply: 'build',
    // The application is shared by one picture too; which of its addresses is shared, its page cannot say.
    transformIndexHtml: () =>
      'error' in site
        ? []
        : socialImage(site.address).map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head' })),
    generateBundle() {
      if ('error' in site) return this.error(site.error)
      const today = buildDay()
      const records = readSite(join(ROOT, 'public'), today)
      if (typeof records === 'string') return this.error(records)
      const css = pageStyles()
      const digest = createHash('sha256').update(css).digest('hex').slice(0, 8)
      const stylesheet = `${PAGES_FOLDER}/pages-${digest}.css`
      const pages = sitePages(records, { ...site, stylesheet, today })
      const files = [
        { path: stylesheet, text: css },
        ...pages,
        ...crawlerFiles(pages, site.address),
      ]
      for (const { path, text } of files)
        this.emitFile({ type: 'asset', fileName: path, source: text })
    },
  }
}

/** The day of a build, or the one that a build to be made again is told: https://reproducible-builds.org/specs/source-date-epoch */
function buildDay(): string {
  const told = process.env['SOURCE_DATE_EPOCH']
  const instant = told === undefined ? new Date() : new Date(Number(told) * 1000)
  return instant.toISOString().slice(0, 10)
}

/** The colours and sizes of the application, and what pages of text make of them. */
function pageStyles(): string {
  return ['src/ui/tokens.css', 'tools/pages/pages.css']
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n')
}
