import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../tools/geo/options.ts'
import { regionsToBuild } from '../../../tools/geo/regions.ts'

describe('the command line', () => {
  it('names régions one by one or in a list, and a file by a space or an equals sign', () => {
    const options = readOptions(['--region', '84', '--region=11,93', '--from=a=b.json'], {})
    expect(options).toMatchObject({
      ok: true,
      value: { regions: ['84', '11', '93'], from: resolve('a=b.json'), offline: false },
    })
  })

  it('wins over the environment', () => {
    const env = { GEO_CONTOURS: 'x.json', GEO_OFFLINE: '1' }
    expect(readOptions([], env)).toMatchObject({
      value: { from: resolve('x.json'), offline: true },
    })
    expect(readOptions(['--from', 'y.json'], env)).toMatchObject({
      value: { from: resolve('y.json') },
    })
  })

  it('is refused when an option is unknown or has no value', () => {
    expect(readOptions(['--regions', '11'], {})).toMatchObject({
      ok: false,
      failure: { what: expect.stringContaining('--regions') },
    })
    expect(readOptions(['--region', '--if-needed'], {})).toMatchObject({
      ok: false,
      failure: { what: 'l’option --region attend une valeur' },
    })
  })
})

describe('the régions to build', () => {
  it('are all of France unless some are asked', () => {
    expect(regionsToBuild(null)).toMatchObject({ value: { length: 18 } })
    expect(regionsToBuild(['84', '84', '01'])).toEqual({ ok: true, value: ['01', '84'] })
  })

  it('are refused when one does not exist', () => {
    expect(regionsToBuild(['11', '987'])).toMatchObject({
      ok: false,
      failure: { what: expect.stringContaining('987') },
    })
  })
})
