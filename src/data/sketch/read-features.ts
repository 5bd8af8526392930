import { checkDraft } from './draft-content.ts'
import { asReadResult, type ReadResult } from './read-result.ts'

/** A feature of which nothing is known yet. */
export interface RawFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/**
 * The draft that the features of a file say, as `sketchFeatures` wrote them; perimeters that this atlas
 * exports will do too, and are then where the draft started from.
 *
 * Shape: values may have become texts on the way, as KML makes them. Errors: `no-codes` where no feature lists any; `damaged` where
 * what they say is not whole, as when a part has lost its drawing.
 */
export function readFeatures(features: readonly RawFeature[]): ReadResult {
  const whole = features.find(({ properties }) => 'codes' in properties)?.properties
  if (!whole) return { ok: false, reason: 'no-codes' }
  const parts = features
    .filter(({ properties }) => 'part' in properties)
    .map(({ properties: { code, part }, geometry }) => ({
      code,
      share: asNumber(part),
      shape: geometry,
    }))
  const promised = Object.keys(asRecord(whole['parts'])).toSorted()
  const drawn = parts.map(({ code }) => String(code)).toSorted()
  if (promised.join() !== drawn.join()) return { ok: false, reason: 'damaged', detail: 'parts' }
  const candidate = {
    nom: whole['nom'],
    region: whole['region'] ?? null,
    origine: whole['origine'] ?? ('perimetre' in whole ? (whole['id'] ?? null) : null),
    codes: asList(whole['codes']),
    parts,
    cog: asNumber(whole['cog'] ?? null),
    population: asNumber(whole['millesime_population'] ?? null),
  }
  return asReadResult(checkDraft(candidate))
}

function asNumber(value: unknown): unknown {
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : value
}

function asList(value: unknown): unknown {
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value
}

function asRecord(value: unknown): object {
  const read = typeof value === 'string' ? parseJson(value) : value
  return typeof read === 'object' && read !== null ? read : {}
}

/** What a JSON text says; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
