import type { SketchExport } from './sketch-export.ts'
import { sketchFeatures } from './sketch-features.ts'

/**
 * A sketch as a KML text: `sketchFeatures` as placemarks, each with its name as Google Earth shows it.
 *
 * Shape: lists are words with spaces between, `parts` is JSON, what is null is left out: KML knows texts only.
 */
export async function sketchKml(given: SketchExport): Promise<string> {
  const { toKML } = await import('@placemarkio/tokml')
  const { type, features } = sketchFeatures(given)
  const placemarks = features.map(({ properties, ...feature }) => ({
    ...feature,
    properties: { name: properties.nom, ...asTexts(properties) },
  }))
  const kml = toKML({ type, features: placemarks })
  // The library writes no CDATA here, so this can only be words of a name; XML forbids them.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${kml.replaceAll(']]>', ']]&gt;')}`
}

function asTexts(properties: object): Record<string, string> {
  const entries: [string, unknown][] = Object.entries(properties)
  return Object.fromEntries(
    entries
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : asText(value)]),
  )
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
