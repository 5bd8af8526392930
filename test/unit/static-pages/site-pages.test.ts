import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { cptsPage } from '../../../src/data/pages.ts'
import { readSite, type SiteRecords } from '../../../tools/pages/read-site.ts'
import { sitePages } from '../../../tools/pages/site-pages.ts'
import { SCREENS } from '../../../tools/vite/one-page-any-folder.ts'
import { withFullCpts } from '../../support/full-cpts.ts'
import { publishedCpts } from '../../support/region.ts'

const TODAY = '2026-11-28'
const ADDRESS = 'https://exemple.fr/sante/atlas/'
const PUBLIC = join(import.meta.dirname, '../../../public')

/** A copy of what the pages are made of, to be changed. */
function copyOfPublic(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pages-'))
  const isRead = (path: string): boolean => !/(topo|outlines|afar|names)\.json$/.test(path)
  cpSync(PUBLIC, folder, { recursive: true, filter: isRead })
  return folder
}

function recordsOf(folder: string): SiteRecords {
  const records = readSite(folder, TODAY)
  if (typeof records === 'string') throw new Error(records)
  return records
}
const records = recordsOf(PUBLIC)
const settings = { address: ADDRESS, stylesheet: 'cpts/pages-0.css', today: TODAY }
const pages = sitePages(records, settings)
const ofCpts = pages.filter(({ path }) => path.split('/').length === 3)
const pageOf = (region: string, id: string): string =>
  pages.find(({ path }) => path === cptsPage(region, id))?.text ?? ''

const every = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)
/** What is read of a page, without its marks. */
const words = (html: string): string =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replace(/[ \n]+/g, ' ')

test('there is a page of each CPTS, of each région that has any, and one of all', () => {
  expect(ofCpts).toHaveLength(219)
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'cpts/index.html',
      'cpts/ile-de-france.html',
      'cpts/provence-alpes-cote-d-azur.html',
      'cpts/ile-de-france/cpts-paris-13.html',
    ]),
  )
  expect(pages).toHaveLength(1 + 13 + 219)
})

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
  const faults = await Promise.all(
    pages.map(async ({ path, text }) => {
      const { results } = await validator.validateString(text, path)
      return results.flatMap(({ messages }) =>
        messages.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`),
      )
    }),
  )
  expect(faults.flat()).toEqual([])
})

test('a page says what its record does: name, places, communes, contacts, and each source with its address', () => {
  for (const { cpts } of records.atlas.facts.values()) {
    const html = pageOf(records.homes.get(cpts.id) ?? '', cpts.id)
    const read = words(html)
    const { site, email, telephone } = cpts.contacts
    const communes = cpts.perimetre.codes.map((code) => records.atlas.known.get(code)?.nom ?? code)
    const told = [cpts.nom, ...communes, ...cpts.doutes, email?.valeur, telephone?.valeur]
    expect(told.filter((text) => text && !read.includes(text))).toEqual([])
    const links = every(html, /href="([^"]*)"/g).map((href) => href.replaceAll('&amp;', '&'))
    const web = [site?.valeur, ...cpts.perimetre.sources].filter((one) => one?.startsWith('http'))
    expect(links).toEqual(expect.arrayContaining(web))
  }
})

test('what is not known is said so, and what is known in part is no total', () => {
  const silent = words(pageOf('11', 'cpts-paris-20e'))
  expect(silent).toContain('Avancement Non renseigné')
  expect(silent).toContain('Population annoncée Non renseigné')
  const partial = [...records.atlas.facts.values()].find(
    ({ cpts, territory }) => cpts.perimetre.etat === 'partiel' && territory.size > 1,
  )!
  const read = words(pageOf(records.homes.get(partial.cpts.id)!, partial.cpts.id))
  expect(read).toMatch(/Population au moins \d/)
  expect(read).toContain('Taille indéterminée')
})

test('a CPTS of two régions is whole on its page, and listed by both', () => {
  expect(words(pageOf('75', 'cpts-de-l-adour'))).toContain('34 communes')
  for (const region of ['nouvelle-aquitaine', 'occitanie'])
    expect(pages.find(({ path }) => path === `cpts/${region}.html`)?.text).toContain(
      'nouvelle-aquitaine/cpts-de-l-adour.html"',
    )
})

test('every CPTS is led to from the page of all, and every link inside the site leads somewhere', () => {
  const paths = new Set(pages.map(({ path }) => path))
  const there = (target: string): boolean =>
    target === '' ||
    paths.has(target) ||
    [settings.stylesheet, 'favicon.svg', ...SCREENS].includes(target)
  const linked = new Map(
    pages.map(({ path, text }) => [
      path,
      every(text, /href="(?!https?:|mailto:|tel:)([^"#?]*)/g).map((href) =>
        new URL(href, `http://host/${path}`).pathname.slice(1),
      ),
    ]),
  )
  const astray = [...linked].flatMap(([path, targets]) =>
    targets.filter((target) => !there(target)).map((target) => `${path} → ${target}`),
  )
  expect(astray).toEqual([])
  const reached = new Set(['cpts/index.html'])
  for (const path of reached) for (const target of linked.get(path) ?? []) reached.add(target)
  expect(pages.filter(({ path }) => !reached.has(path))).toEqual([])
})

test('the links into the map say région and CPTS', () => {
  expect(pageOf('11', 'cpts-paris-13')).toContain('href="../../?region=11&amp;cpts=cpts-paris-13"')
})

test('a page leads to what corrects it, of its CPTS or of one that is missing', () => {
  expect(pageOf('11', 'cpts-paris-13')).toContain(
    '<a href="../../proposer?region=11&amp;cpts=cpts-paris-13">Proposer une correction</a>',
  )
  const region = pages.find(({ path }) => path === 'cpts/ile-de-france.html')?.text
  expect(region).toContain('<a href="../proposer?region=11">')
})

test('titles and descriptions are each page’s own, and short enough to be shown', () => {
  const titles = pages.map(({ text }) => every(text, /<title>(.*?)<\/title>/g)[0]!)
  const descriptions = pages.map(
    ({ text }) => every(text, /<meta name="description" content="(.*?)"/g)[0]!,
  )
  expect(new Set(titles).size).toBe(pages.length)
  expect(new Set(descriptions).size).toBe(pages.length)
  expect(descriptions.filter((text) => words(text).length > 165 || text.length < 50)).toEqual([])
})

test('nothing of a page runs or is fetched from elsewhere, and no French space or apostrophe is a plain one', () => {
  for (const { text } of pages) {
    expect(every(text, /<script(?! type="application\/ld\+json")([^>]*)/g)).toEqual([])
    expect(text).not.toMatch(/ style="| on[a-z]+="|<(?:img|iframe|object)\b/)
    expect(words(text)).not.toMatch(/\p{L}'\p{L}| [;?!»]|« /u)
  }
})

test('machines are told what the record states, and nothing that it does not', () => {
  const told = (region: string, id: string): unknown =>
    JSON.parse(every(pageOf(region, id), /ld\+json">(.*?)<\/script>/g)[0]!)
  expect(told('11', 'cpts-paris-20e')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MedicalOrganization',
    name: 'CPTS Paris 20e',
    url: 'http://cptsparis20.fr/',
    areaServed: [
      {
        '@type': 'AdministrativeArea',
        name: expect.stringContaining('Paris 20e'),
        identifier: { '@type': 'PropertyValue', propertyID: 'INSEE', value: '75120' },
      },
    ],
  })
})

test('whole addresses stand only on the pages of a site that knows its own', () => {
  expect(pageOf('11', 'cpts-paris-13')).toContain(
    `<link rel="canonical" href="${ADDRESS}cpts/ile-de-france/cpts-paris-13.html"/>`,
  )
  for (const { text } of sitePages(records, { ...settings, address: null }))
    expect(text).not.toMatch(/rel="canonical"|og:url|og:image/)
})

test('a record that tells everything, in whatever letters, is on its page as it was written', async () => {
  const folder = copyOfPublic()
  const id = 'cpts-grand-sud-reunion'
  const full = withFullCpts(publishedCpts('04'), id)
  const nom = 'CPTS d’exemple </script><b>A & B</b>'
  const cpts = full.cpts.map((one) => (one.id === id ? { ...one, nom } : one))
  writeFileSync(join(folder, 'geo/cpts/04.json'), datasetJson({ ...full, cpts, edition: 7 }))
  const made = sitePages(recordsOf(folder), settings)
  const html = made.find(({ path }) => path === cptsPage('04', id))!.text
  expect(html).not.toContain('<b>')
  expect(JSON.parse(every(html, /ld\+json">(.*?)<\/script>/g)[0]!)).toMatchObject({
    name: nom,
    email: 'contact@example.org',
    telephone: '01 99 00 12 34',
    identifier: { value: '990000001' },
  })
  const read = html.replaceAll(/[\u00a0\u202f]/g, ' ')
  expect(read).toContain('(édition 7)')
  expect(read).toContain('60 infirmiers')
  expect(read).toContain('href="tel:0199001234"')
  const { results } = await new HtmlValidate({
    extends: ['html-validate:standard'],
  }).validateString(html)
  expect(results).toEqual([])
})

test('map data that are not built, or records that cannot be read, stop the build with a word', () => {
  expect(readSite(mkdtempSync(join(tmpdir(), 'atlas-pages-')), TODAY)).toContain('npm run geo')
  const folder = copyOfPublic()
  const file = join(folder, 'geo/cpts/04.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"format": 1', '"format": 2'))
  expect(readSite(folder, TODAY)).toContain('geo/cpts/04.json')
})

test('a CPTS without contact leads to whom the office names there; a file of the office at fault stops the build with a word', () => {
  const folder = copyOfPublic()
  const contacts = [
    { nom: 'Référent d’exemple', email: 'cpts@urps.example.fr', departements: ['77'] },
    { nom: 'Référent d’ailleurs', departements: ['13'] },
  ]
  const say = (office: object): void =>
    writeFileSync(join(folder, 'atlas.json'), JSON.stringify({ format: 1, ...office }))
  say({ contacts })
  const made = sitePages(recordsOf(folder), settings)
  const html = made.find(({ path }) => path === cptsPage('11', 'cpts-de-senart'))!.text
  expect(html).toMatch(
    /<li><strong>Référent d’exemple<\/strong><a class="way" href="mailto:cpts@urps\.example\.fr/,
  )
  expect(html).not.toContain('ailleurs')
  say({ contact: contacts })
  expect(readSite(folder, TODAY)).toContain('atlas.json')
})
