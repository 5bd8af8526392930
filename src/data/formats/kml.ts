import type { Folder } from '@tmcw/togeojson'
import type { ReadNote } from '../../domain/import/read-note.ts'
import { LIMITS, readFailure } from './limits.ts'
import { textProperties, type LayerResult, withGroups } from './layer.ts'
import { asObject, valueOf } from './json.ts'

/** What `@tmcw/togeojson` says of how a placemark looks, which is no fact. */
const LOOKS =
  /^(?:styleUrl|styleHash|styleMapHash|(?:stroke|fill|icon)(?:-.*)?|(?:label|marker)-.*|visibility|@.*|open)$/

/**
 * The placemarks of a KML text, with the fields that they carry and the folder that they stand in; descriptions, which are
 * HTML, are texts, and links to other maps are said.
 *
 * Read by the same parser in a worker, in a page and in Node. Errors: `entities`, `too-deep`, `damaged`, `too-many-features`, `link-only`.
 */
export async function readKml(text: string): Promise<LayerResult> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return readFailure('entities')
  if (depthOf(text) > LIMITS.depth) return readFailure('too-deep')
  const [{ DOMParser }, { kmlWithFolders }] = await Promise.all([
    import('@xmldom/xmldom'),
    import('@tmcw/togeojson'),
  ])
  try {
    const root = new DOMParser({ onError: () => {} }).parseFromString(
      withNamespaces(text),
      'text/xml',
    )
    const placed = placemarksIn(kmlWithFolders(root).children, null)
    if (placed.length > LIMITS.features) return readFailure('too-many-features')
    const links = placed.filter(({ properties }) => properties['@geometry-type'] === 'networklink')
    const notes = links.map(({ properties }): ReadNote => {
      const href = properties['href'] ?? properties['name'] ?? ''
      return { kind: 'network-link', line: null, detail: typeof href === 'string' ? href : '' }
    })
    const features = placed.filter((each) => !links.includes(each))
    if (features.length === 0 && links.length > 0)
      return readFailure('link-only', notes[0]?.detail ?? null)
    const read = withGroups(
      features.map(({ folder, properties, geometry }) => ({
        group: folder,
        feature: { properties: textProperties(withoutLooks(properties)), geometry },
      })),
    )
    return { ok: true, layer: { nom: null, features: read, crs: { epsg: 4326 }, notes } }
  } catch (error) {
    return readFailure('damaged', String(error))
  }
}

interface Placed {
  readonly folder: string | null
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/** What folders hold, each with the name of the innermost that names a CPTS, else of the innermost. */
function placemarksIn(children: Folder['children'], above: string | null): readonly Placed[] {
  return children.flatMap((child) => {
    if (child.type === 'Feature')
      return [{ folder: above, properties: child.properties ?? {}, geometry: child.geometry }]
    const name = child.meta['name']
    const isCpts = (text: string | null): boolean => /\bcpts\b/i.test(text ?? '')
    const own = typeof name === 'string' && name.trim() !== '' ? name.trim() : null
    return placemarksIn(
      child.children,
      own === null || (isCpts(above) && !isCpts(own)) ? above : own,
    )
  })
}

/** A text without the prefix of its own names, and whose other prefixes all stand for something: programs forget to say what. */
function withNamespaces(text: string): string {
  const own = /<(\w+):kml[\s>]/.exec(text.slice(0, 4000))?.[1]
  const plain = own === undefined ? text : text.replaceAll(new RegExp(`(</?)${own}:`, 'g'), '$1')
  const used = new Set(
    Array.from(
      plain.matchAll(/(?:<\/?|\s)([A-Za-z_][\w.-]*):[\w.-]+(?=[\s=/>])/g),
      ([, name = '']) => name,
    ),
  )
  const missing = [...used].filter(
    (name) => name !== 'xml' && name !== 'xmlns' && !plain.includes(`xmlns:${name}=`),
  )
  const said = missing.map((name) => ` xmlns:${name}="urn:${name}"`).join('')
  return plain.replace(/<kml\b/, `<kml${said}`)
}

function withoutLooks(properties: unknown): object {
  const entries = Object.entries(asObject(properties) ?? {})
    .filter(([name]) => !LOOKS.test(name))
    .map(([name, value]): [string, unknown] => [
      name,
      name === 'description' ? plainDescription(value) : value,
    ])
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

/** What a description says, without the tags that lay it out. */
function plainDescription(value: unknown): unknown {
  const html = valueOf(value, 'value') ?? value
  if (typeof html !== 'string') return value
  return html
    .replaceAll(/<br\s*\/?>|<\/(?:p|tr|li|div)>/gi, '\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&nbsp;/gi, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()
}

/** How deep elements stand in one another, as far as tags tell. */
function depthOf(xml: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag] of xml.matchAll(/<(?:\/|[^\s!?/>])[^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}
