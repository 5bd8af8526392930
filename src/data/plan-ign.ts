import type { StyleSpecification } from 'maplibre-gl'
import { LoadError } from './fetch-json.ts'

/** The public style of the Géoplateforme's vector Plan IGN, in grey, so that the colours of the atlas mean what they do without it; no key. */
export const PLAN_IGN_STYLE =
  'https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/gris.json'

/** Fetches the style of the optional online background; throws `LoadError` where the network or the service is missing. */
export async function loadPlanIgn(signal: AbortSignal): Promise<StyleSpecification> {
  const failed = (detail: string): LoadError =>
    new LoadError({ reason: 'unavailable', file: 'Plan IGN', detail })
  const response = await fetch(PLAN_IGN_STYLE, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(8000)]),
  }).catch((error: unknown) => {
    throw failed(String(error))
  })
  if (!response.ok) throw failed(`HTTP ${response.status}`)
  return (await response.json().catch((error: unknown) => {
    throw failed(String(error))
  })) as StyleSpecification
}
