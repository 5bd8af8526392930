import { COLOUR_MODES } from '../domain/filters/colour-mode.ts'
import { FACETS, isFacetValue, type Facet } from '../domain/filters/facet.ts'
import { regionNamed } from '../domain/names/region-name.ts'
import { isUnitCode } from '../domain/units/unit.ts'
import { DEFAULT_CHOICES, setFilter, setText, type Choices, type Selection } from './choices.ts'

/** Name of each facet in a link; "dep" is what people write by hand, and "echeance" is taken by the screen of deadlines. */
const PARAM: { readonly [F in Facet]: string } = {
  stade: 'stade',
  taille: 'taille',
  perinatalite: 'perinatalite',
  departement: 'dep',
  mission: 'mission',
  echeance: 'delai',
  perimetre: 'perimetre',
  completude: 'completude',
  manque: 'manque',
  verifier: 'verifier',
}
const TEXT = 'texte'

/** The parameters that the choices write, and so may also take away. */
const OWN = new Set([
  'region',
  'cpts',
  'commune',
  'couleur',
  'theme',
  'fond',
  'le',
  ...Object.values(PARAM),
  TEXT,
])

/** Longer than the name of any région. */
const LONGEST_REGION = 40
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Reads choices from a query string; what it does not understand is ignored, as a link may come from another version. Only a région
 * that is none stays as it was written: another in its stead would be shown for it.
 */
export function choicesFromQuery(query: string): Choices {
  const params = new URLSearchParams(query)
  // "theme" is the same as "couleur", in the words of a site that embeds the map.
  const colour = params.get('couleur') ?? params.get('theme')
  const choices: Choices = {
    region: readRegion(params.get('region') ?? ''),
    selection: readSelection(params),
    colour: COLOUR_MODES.find((mode) => mode === colour) ?? null,
    filters: {},
    planIgn: params.get('fond') === 'ign',
    month: MONTH.exec(params.get('le') ?? '')?.[0] ?? null,
  }
  return FACETS.reduce(
    (read, facet) => setFilter(read, facet, readFilter(params, facet)),
    setText(choices, params.get(TEXT) ?? ''),
  )
}

/** Writes choices as a query string. The région is always in it: what one looked at last depends on the device, a link must not. */
export function choicesToQuery({
  region,
  selection,
  colour,
  filters,
  planIgn,
  month,
}: Choices): string {
  const params = new URLSearchParams()
  params.set('region', region)
  if (selection?.kind === 'cpts') params.set('cpts', selection.id)
  if (selection?.kind === 'unit') params.set('commune', selection.code)
  if (colour) params.set('couleur', colour)
  for (const facet of FACETS) {
    const kept = filters[facet] ?? []
    if (kept.length > 0) params.set(PARAM[facet], kept.join('.'))
  }
  if (filters.texte) params.set(TEXT, filters.texte)
  if (planIgn) params.set('fond', 'ign')
  if (month) params.set('le', month)
  return `?${params.toString()}`
}

/** What of the choices is shown on the screen of a path: only the map itself goes back in time, elsewhere all is of today. */
export const choicesOn = (path: string, choices: Choices): Choices =>
  path === '/' ? choices : { ...choices, month: null }

/** Tells whether a query says anything of what is chosen. */
export function hasChoices(query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((name) => OWN.has(name))
}

/** The query after a change of choices: what a screen added for itself, as the order of the list, stays. */
export function choicesIntoQuery(query: string, choices: Choices): string {
  const params = new URLSearchParams(choicesToQuery(choices))
  for (const [name, value] of new URLSearchParams(query)) {
    if (!OWN.has(name)) params.append(name, value)
  }
  return `?${params.toString()}`
}

function readRegion(text: string): string {
  const name = Array.from(text.trim()).slice(0, LONGEST_REGION).join('').trim()
  return name === '' ? DEFAULT_CHOICES.region : (regionNamed(name) ?? name)
}

function readSelection(params: URLSearchParams): Selection | null {
  const id = params.get('cpts') ?? ''
  if (SLUG.test(id)) return { kind: 'cpts', id }
  const code = params.get('commune') ?? ''
  return isUnitCode(code) ? { kind: 'unit', code } : null
}

function readFilter(params: URLSearchParams, facet: Facet): string[] {
  const asked = (params.get(PARAM[facet]) ?? '').split('.')
  return [...new Set(asked)].filter((value) => isFacetValue(facet, value))
}
