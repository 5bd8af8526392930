import { expect, vi } from 'vitest'
import { outlinesQuery } from '../../src/data/outline-queries.ts'
import type { Atlas } from '../../src/domain/atlas/atlas.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import type { Answer, GeometryClient } from '../../src/worker/client.ts'

/** A worker that answers when the test says so, and says what it was asked. */
export function clientByHand() {
  const waiting: { codes: string; answer: (answer: Answer<never>) => void }[] = []
  const asked: string[] = []
  const client: GeometryClient = {
    retry: () => {},
    ask: (task, input, signal) =>
      new Promise((resolve) => {
        const codes = 'codes' in input ? input.codes.join('+') : task
        asked.push(codes)
        waiting.push({ codes, answer: resolve })
        signal?.addEventListener('abort', () =>
          resolve({ ok: false, reason: 'cancelled', detail: '' }),
        )
      }),
  }
  const answer = async (make: (codes: string) => Answer<never>): Promise<void> => {
    await vi.waitFor(() => expect(waiting).not.toHaveLength(0))
    for (const { codes, answer: give } of waiting.splice(0)) give(make(codes))
    await vi.waitFor(() => {})
  }
  return { client, asked, answer }
}

export const outline = (codes: string) =>
  ({ ok: true, output: { ok: true, outline: { shape: codes } } }) as unknown as Answer<never>
export const crash: Answer<never> = { ok: false, reason: 'crashed', detail: 'killed' }

export const drawable = new Set(['01001', '01002', '01003', '01004'] as UnitCode[])

/** Records by id, each with its units. */
export const atlasOf = (perimeters: Readonly<Record<string, readonly string[]>>) =>
  ({
    facts: new Map(
      Object.entries(perimeters).map(([id, units]) => [
        id,
        { cpts: { id }, territory: new Set(units as UnitCode[]) },
      ]),
    ),
  }) as unknown as Pick<Atlas, 'facts'>

/** The outlines of one région. */
export const outlines = (client: GeometryClient, region: string, atlas: Pick<Atlas, 'facts'>) =>
  outlinesQuery(client, region, [{ region, atlas, drawable }], [region])
