import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { cptsPage, INDEX_PAGE, regionPage } from '../../src/data/pages.ts'
import { REGIONS } from '../../src/domain/units/regions.ts'
import { CptsPage } from './CptsPage.tsx'
import { IndexPage, RegionPage } from './IndexPages.tsx'
import type { SiteSettings } from './PageFrame.tsx'
import type { SiteRecords } from './read-site.ts'

/** A file of the site, by its path below the folder of the site. */
interface SiteFile {
  readonly path: string
  readonly text: string
}

/** Every page that is read without the application: of all régions, of each, and of each CPTS. */
export function sitePages(records: SiteRecords, site: SiteSettings): readonly SiteFile[] {
  const page = (path: string, element: ReactElement): SiteFile => ({
    path,
    text: `<!doctype html>${renderToStaticMarkup(element)}\n`,
  })
  const regions = REGIONS.filter(({ code }) => records.datasets.some((one) => one.region === code))
  return [
    page(INDEX_PAGE, createElement(IndexPage, { site, records })),
    ...regions.map((region) =>
      page(regionPage(region.code), createElement(RegionPage, { site, records, region })),
    ),
    ...[...records.atlas.facts.values()].map((facts) =>
      page(
        cptsPage(records.homes.get(facts.cpts.id) ?? '', facts.cpts.id),
        createElement(CptsPage, { site, records, facts }),
      ),
    ),
  ]
}

/**
 * What crawlers ask a site for.
 *
 * A sitemap holds whole addresses alone, so there is none where the site does not know its own; nor does `robots.txt` name one then.
 * Source: https://www.sitemaps.org/protocol.html
 */
export function crawlerFiles(
  pages: readonly Pick<SiteFile, 'path'>[],
  address: string | null,
): readonly SiteFile[] {
  const robots = ['User-agent: *', 'Disallow:']
  if (address === null) return [{ path: 'robots.txt', text: `${robots.join('\n')}\n` }]
  const urls = ['', ...pages.map(({ path }) => path)].map(
    (path) => `  <url><loc>${address}${path}</loc></url>\n`,
  )
  return [
    {
      path: 'robots.txt',
      text: `${[...robots, '', `Sitemap: ${address}sitemap.xml`].join('\n')}\n`,
    },
    {
      path: 'sitemap.xml',
      text: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`,
    },
  ]
}

/**
 * The address that a site is served at, as its owner writes it, with its last slash; null where nobody said.
 *
 * Errors: in words, where it is none that pages and social networks could use.
 */
export function siteAddress(
  written: string | undefined,
): { readonly address: string | null } | { readonly error: string } {
  if (written === undefined || written === '') return { address: null }
  const error = `SITE_URL doit être l’adresse entière du site, par exemple https://exemple.fr/atlas/ : « ${written} » ne l’est pas.`
  if (!URL.canParse(written)) return { error }
  const { protocol, origin, pathname, search, hash } = new URL(written)
  const isWhole = /^https?:$/.test(protocol) && search === '' && hash === ''
  return isWhole ? { address: `${origin}${pathname.replace(/\/*$/, '/')}` } : { error }
}
