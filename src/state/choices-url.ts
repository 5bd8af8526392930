import {
  CATEGORIES,
  COLOUR_MODES,
  type CategoryValue,
  type ColourMode,
} from '../domain/colour-mode.ts'
import { isUnitCode } from '../domain/unit.ts'
import { DEFAULT_CHOICES, type Choices, type Filters, type Selection } from './choices.ts'

const REGION = /^\d{2}$/
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Reads choices from a query string; what it does not understand is ignored, as a link may come from another version. */
export function choicesFromQuery(query: string): Choices {
  const params = new URLSearchParams(query)
  const region = params.get('region') ?? ''
  return {
    region: REGION.test(region) ? region : DEFAULT_CHOICES.region,
    selection: readSelection(params),
    colour: COLOUR_MODES.find((mode) => mode === params.get('couleur')) ?? null,
    filters: readFilters(params),
    planIgn: params.get('fond') === 'ign',
  }
}

/** Writes choices as a query string, "" when all are the defaults: the shortest link that gives the same view. */
export function choicesToQuery({ region, selection, colour, filters, planIgn }: Choices): string {
  const params = new URLSearchParams()
  if (region !== DEFAULT_CHOICES.region) params.set('region', region)
  if (selection?.kind === 'cpts') params.set('cpts', selection.id)
  if (selection?.kind === 'unit') params.set('commune', selection.code)
  if (colour) params.set('couleur', colour)
  for (const mode of COLOUR_MODES) {
    const shown = filters[mode] ?? []
    if (shown.length > 0) params.set(mode, shown.join('.'))
  }
  if (planIgn) params.set('fond', 'ign')
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

function readSelection(params: URLSearchParams): Selection | null {
  const id = params.get('cpts') ?? ''
  if (SLUG.test(id)) return { kind: 'cpts', id }
  const code = params.get('commune') ?? ''
  return isUnitCode(code) ? { kind: 'unit', code } : null
}

function readFilters(params: URLSearchParams): Filters {
  const entries = COLOUR_MODES.flatMap((mode): [ColourMode, CategoryValue[]][] => {
    const asked = (params.get(mode) ?? '').split('.')
    const shown = CATEGORIES[mode].filter((value) => asked.includes(value))
    return shown.length > 0 && shown.length < CATEGORIES[mode].length ? [[mode, shown]] : []
  })
  return Object.fromEntries(entries)
}
