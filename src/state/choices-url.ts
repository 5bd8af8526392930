import { COLOUR_MODES } from '../domain/filters/colour-mode.ts'
import { FACETS, isFacetValue, type Facet } from '../domain/filters/facet.ts'
import { FRANCE } from '../domain/units/regions.ts'
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
  ...Object.values(PARAM),
  TEXT,
])

const REGION = new RegExp(`^(?:\\d{2}|${FRANCE})$`)
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Reads choices from a query string; what it does not understand is ignored, as a link may come from another version. */
export function choicesFromQuery(query: string): Choices {
  const params = new URLSearchParams(query)
  const region = params.get('region') ?? ''
  // "theme" is the same as "couleur", in the words of a site that embeds the map.
  const colour = params.get('couleur') ?? params.get('theme')
  const choices: Choices = {
    region: REGION.test(region) ? region : DEFAULT_CHOICES.region,
    selection: readSelection(params),
    colour: COLOUR_MODES.find((mode) => mode === colour) ?? null,
    filters: {},
    planIgn: params.get('fond') === 'ign',
  }
  return FACETS.reduce(
    (read, facet) => setFilter(read, facet, readFilter(params, facet)),
    setText(choices, params.get(TEXT) ?? ''),
  )
}

/** Writes choices as a query string, "" when all are the defaults: the shortest link that gives the same view. */
export function choicesToQuery({ region, selection, colour, filters, planIgn }: Choices): string {
  const params = new URLSearchParams()
  if (region !== DEFAULT_CHOICES.region) params.set('region', region)
  if (selection?.kind === 'cpts') params.set('cpts', selection.id)
  if (selection?.kind === 'unit') params.set('commune', selection.code)
  if (colour) params.set('couleur', colour)
  for (const facet of FACETS) {
    const kept = filters[facet] ?? []
    if (kept.length > 0) params.set(PARAM[facet], kept.join('.'))
  }
  if (filters.texte) params.set(TEXT, filters.texte)
  if (planIgn) params.set('fond', 'ign')
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/** The query after a change of choices: what a screen added for itself, as the order of the list, stays. */
export function choicesIntoQuery(query: string, choices: Choices): string {
  const params = new URLSearchParams(choicesToQuery(choices))
  for (const [name, value] of new URLSearchParams(query)) {
    if (!OWN.has(name)) params.append(name, value)
  }
  const written = params.toString()
  return written === '' ? '' : `?${written}`
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
