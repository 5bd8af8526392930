import type { ReactNode } from 'react'
import { frPages } from '../../src/fr/app/pages.ts'
import { socialImage } from './social-image.ts'

/** What all pages share. */
export interface SiteSettings {
  /** The address that the site is served at, with its last slash; null where the build was not told. */
  readonly address: string | null
  /** The style sheet, below the folder of the site. */
  readonly stylesheet: string
  /** The day the pages are made: "YYYY-MM-DD". */
  readonly today: string
}

interface PageFrameProps {
  readonly site: SiteSettings
  /** Where the page lies, below the folder of the site: "cpts/bretagne.html". */
  readonly path: string
  /** What it is about, for the title of the window and for those who share it. */
  readonly about: string
  readonly description: string
  /** The pages above it, from the first, by name and by path. */
  readonly crumbs: readonly (readonly [name: string, path: string])[]
  /** What it says for machines: schema.org as JSON-LD. */
  readonly data?: object | null
  readonly children: ReactNode
}

/** Nothing runs in these pages, and what they show is theirs; whoever audits one reads `robots.txt` from it. */
const POLICY = `default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`

/** How a page leads to a file of the site, in whichever folder that lies. */
export const fromPage = (path: string, target: string): string =>
  '../'.repeat(path.split('/').length - 1) + target

/** A whole page: head, way back, what it says, and what it was made of. */
export function PageFrame(props: PageFrameProps) {
  const { path, about, description, crumbs, data, children, site } = props
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{frPages.title(about)}</title>
        <meta name="description" content={description} />
        <SharedAs {...props} />
        <link rel="icon" href={fromPage(path, 'favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={fromPage(path, site.stylesheet)} />
        {data && (
          <script
            type="application/ld+json"
            // A name must not end the script that it stands in.
            dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
          />
        )}
      </head>
      <body>
        <nav aria-label={frPages.crumbs}>
          <ol>
            {[[frPages.site, ''] as const, ...crumbs].map(([name, target]) => (
              <li key={target}>
                <a href={fromPage(path, target)}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  )
}

/** What social networks show of a page. They ask for whole addresses, which only a site that knows its own can give. */
function SharedAs({ site: { address }, path, about, description }: PageFrameProps) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={frPages.site} />
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:title" content={about} />
      <meta property="og:description" content={description} />
      {address !== null && (
        <>
          <link rel="canonical" href={address + path} />
          <meta property="og:url" content={address + path} />
        </>
      )}
      {socialImage(address).map((attributes) => (
        <meta key={attributes['property'] ?? attributes['name']} {...attributes} />
      ))}
    </>
  )
}
