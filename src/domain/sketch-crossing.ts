import type { VintageComparison } from './former-populations.ts'
import { crossing, type CrossingResult } from './size-crossing.ts'
import type { SketchFacts } from './sketch-facts.ts'
import { estimatedPopulation } from './sketch-population.ts'
import type { Sketch } from './sketch.ts'

/**
 * Compares the taille of a sketch with what former populations would have given it.
 *
 * Shape: former inhabitants of a unit cut by a line are estimated by its share of area, as today's are.
 */
export function sketchCrossing(
  { units, parts }: Sketch,
  { population, taille }: Pick<SketchFacts, 'population' | 'taille'>,
  former: VintageComparison,
): CrossingResult {
  if (taille === null) return { ok: false, reason: 'taille-inconnue' }
  let habitants = 0
  const shares = [
    ...Array.from(units, (code) => [code, 1] as const),
    ...Array.from(parts, ([code, { share }]) => [code, share] as const),
  ]
  for (const [code, share] of shares) {
    const figure = estimatedPopulation(share, { population: former.habitants.get(code) ?? null })
    if (figure === null) return { ok: false, reason: 'ancienne-inconnue' }
    habitants += figure
  }
  return crossing(habitants, population.habitants, former)
}
