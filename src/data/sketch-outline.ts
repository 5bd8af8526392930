import type { QueryClient } from '@tanstack/react-query'
import { regionOfUnit } from '../domain/units/regions.ts'
import type { Sketch, UnitPart } from '../domain/sketch/sketch.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import type { Outline } from '../geometry/outline.ts'
import type { Answer, GeometryClient } from '../worker/client.ts'
import { regionShapesQuery } from './geometry-queries.ts'

/** What a sketch holds of one région. */
interface Share {
  readonly codes: UnitCode[]
  readonly parts: UnitPart[]
}

/**
 * Outlines a sketch: région by région where it lies in several, whose contours are opened first, and the parts put together.
 *
 * Shape: `region` is where units of no région are, of one région all of them; null where there is nothing to draw. Never rejects.
 */
export async function outlineSketch(
  cache: QueryClient,
  client: GeometryClient,
  region: string,
  { units, parts }: Sketch,
  drawable: Pick<ReadonlySet<UnitCode>, 'has'>,
): Promise<Answer<Outline | null>> {
  const shares = new Map<string, Share>()
  const shareOf = (code: UnitCode): Share => {
    const home = regionOfUnit(code)?.code ?? region
    const known = shares.get(home) ?? { codes: [], parts: [] }
    shares.set(home, known)
    return known
  }
  for (const code of units) if (drawable.has(code)) shareOf(code).codes.push(code)
  for (const [code, part] of parts) shareOf(code).parts.push(part)
  const answers = await Promise.all(
    Array.from(shares, async ([home, share]): Promise<Answer<Outline | null>> => {
      try {
        await cache.fetchQuery(regionShapesQuery(client, home))
      } catch (error) {
        return { ok: false, reason: 'failed', detail: String(error) }
      }
      const answer = await client.ask('sketch', { region: home, ...share })
      return answer.ok
        ? { ok: true, output: answer.output.ok ? answer.output.outline : null }
        : answer
    }),
  )
  const outlines: Outline[] = []
  for (const answer of answers) {
    if (!answer.ok) return answer
    if (answer.output) outlines.push(answer.output)
  }
  if (outlines.length < 2) return { ok: true, output: outlines[0] ?? null }
  const { joinOutlines } = await import('../geometry/join-outlines.ts')
  return { ok: true, output: joinOutlines(outlines) }
}
