import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { frPages, frScreenPages } from '../../src/fr/app/pages.ts'
import { REGION } from '../../src/storage/last-view.ts'

/** The paths of the screens: a page opened at one of them knows which folder the site lies in. */
export const SCREENS = [
  'liste',
  'suivi/fiche',
  'suivi/nouvelle',
  'suivi/publication',
  'suivi/journal',
  'suivi/envoi',
  'suivi/changements',
  'suivi',
  'proposer',
  'esquisse',
  'donnees',
  'financement',
  'comprendre',
  'creer',
  'embed',
]

const CHARSET = '<meta charset="utf-8" />'
const MESSAGE =
  'L’application n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.'

/** Hosts that answer an address without ending with the file of that name announce these screens by their own title. */
export const SCREEN_PAGES = Object.keys(frScreenPages).map((screen) => `${screen}.html`)

/**
 * Makes the page that is built work in any folder of any static host: a first script finds the folder, whichever screen the address
 * names, and `404.html` is the same page, for hosts that know no other answer to an address without a file.
 *
 * The Content-Security-Policy lets the application run its own files, that one script, and nothing else; connect to its own origin
 * and to these hosts. The development server needs scripts of its own, and has none.
 */
export function onePageAnyFolder(hosts: readonly string[]): Plugin {
  let building = false
  return {
    name: 'one-page-any-folder',
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    // Before anything that is loaded, and after what says how these letters are written.
    transformIndexHtml: (html, { bundle }) =>
      html.replace(CHARSET, (charset) => {
        const script = findFolder(bundle ? filesAhead(bundle) : {})
        const meta = building
          ? `<meta http-equiv="Content-Security-Policy" content="${policy(hosts, script)}" />`
          : ''
        return `${charset}${meta}<script>${script}</script>`
      }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
        for (const [screen, announced] of Object.entries(frScreenPages)) {
          const source = announcing(String(page.source), announced)
          this.emitFile({ type: 'asset', fileName: `${screen}.html`, source })
        }
      },
    },
  }
}

/** The page with another title and description, as search engines and those one shares it with show them. */
export function announcing(
  html: string,
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const former = /name="description"\s+content="([^"]*)"/.exec(html)?.[1]
  if (former === undefined) throw new Error('The page has no description.')
  return html
    .replaceAll(former, description)
    .replace(/(?<=<title>)[^<]*/, frPages.title(title))
    .replace(/(?<=property="og:title" content=")[^"]*/, title)
}

/** The screen that a link from outside opens and that is quickly there: what it adds is little, and takes nothing from what comes first. */
const OPENED = { path: 'liste', module: '/src/app/ListScreen.tsx' } as const

/** What it adds to what the application starts with. */
export function filesAhead(bundle: Rolldown.OutputBundle): Readonly<Record<string, string[]>> {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const filesOf = (chunk: Rolldown.OutputChunk | undefined, all = new Set<string>()) => {
    if (!chunk || all.has(chunk.fileName)) return all
    all.add(chunk.fileName)
    for (const css of chunk.viteMetadata?.importedCss ?? []) all.add(css)
    for (const name of chunk.imports) filesOf(byName.get(name), all)
    return all
  }
  const first = filesOf(chunks.find(({ isEntry }) => isEntry))
  const own = filesOf(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(OPENED.module)))
  return { [OPENED.path]: [...own].filter((file) => !first.has(file)) }
}

/** The first script of the page; `files`: what is asked for ahead of each screen. */
export function findFolder(files: Readonly<Record<string, readonly string[]>> = {}): string {
  return readFileSync(join(import.meta.dirname, 'find-folder.js'), 'utf8')
    .replace(/^\/\/.*\n/gm, '')
    .replace('SCREENS', JSON.stringify(SCREENS))
    .replace('FILES', JSON.stringify(files))
    .replace('MESSAGE', JSON.stringify(MESSAGE))
    .replace('REGION', JSON.stringify(REGION))
}

/** Styles may stand in the page, as the charts write theirs there; they can run nothing. */
function policy(hosts: readonly string[], script: string): string {
  const data = hosts.join(' ')
  const digest = createHash('sha256').update(script).digest('base64')
  return [
    `default-src 'none'`,
    `script-src 'self' 'sha256-${digest}'`,
    `worker-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `font-src 'self'`,
    `img-src 'self' data: blob: ${data}`,
    `connect-src 'self' blob: ${data}`,
    `manifest-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'self'`,
    `form-action 'none'`,
  ].join('; ')
}
