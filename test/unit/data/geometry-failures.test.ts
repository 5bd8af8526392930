import { describe, expect, it } from 'vitest'
import { GeometryError, geometryFailuresOf } from '../../../src/data/geometry-queries.ts'

describe('failures of the worker', () => {
  it('are told once a région and a reason; anything else is a bug', () => {
    const failure = (reason: 'crashed' | 'stalled') =>
      new GeometryError({ reason, region: '01', detail: '' })
    expect(
      geometryFailuresOf([failure('crashed'), failure('crashed'), failure('stalled')]),
    ).toEqual([
      { reason: 'crashed', region: '01', detail: '' },
      { reason: 'stalled', region: '01', detail: '' },
    ])
    expect(() => geometryFailuresOf([new Error('bug')])).toThrow('bug')
  })
})
