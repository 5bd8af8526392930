// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { noted } from '../storage/edit-support.ts'
import {
  dataset,
  openPage,
  server,
  settle,
  onNewDevices,
  whole,
} from '../../support/region-page.tsx'

onNewDevices()

describe('published records that cannot be read', () => {
  it.each([
    ['unavailable', '', 503, undefined],
    ['damaged', '{"format":1,', 200, undefined],
    ['newer', '{"format":99,"region":"11"}', 200, undefined],
  ] as const)('are %s, and never none', async (trouble, body, status, type) => {
    const { says } = server()
    says('11', body, status, type)
    const { until } = openPage('11')
    const model = await until(({ recordsState }) => expect(recordsState).toBe('unknown'))
    expect(model.recordsTroubles).toMatchObject([{ region: '11', trouble, readAt: null }])
    expect(model.atlas.units.size).toBe(2)
  })

  it('are none where nobody published any', async () => {
    const { says } = server()
    says('11', 'not found', 404)
    const { until } = openPage('11')
    const model = await until(({ recordsState }) => expect(recordsState).toBe('none'))
    expect(model.recordsTroubles).toEqual([])
  })

  it('leave those read before in use, with edits on top, offline too', async () => {
    const { gives, isSilent } = server()
    gives('11', dataset('11', 'publiée'))
    const first = openPage('11')
    await first.until(whole)
    first.records.add('11', [noted('x', 'ici', 'b-11')])
    await first.saved('11')
    await settle()
    isSilent('11')
    const { until, notes: shown } = openPage('11')
    const model = await until(whole)
    expect(shown()).toEqual(['publiée', 'ici'])
    expect(model.recordsState).toBe('known')
    expect(model.recordsTroubles).toMatchObject([{ trouble: 'unavailable' }])
    expect(model.recordsTroubles[0]?.readAt).not.toBeNull()
  })

  it('are asked for again when the person says so', async () => {
    const { says, gives } = server()
    says('11', '', 500)
    const { until } = openPage('11')
    const model = await until(({ recordsState }) => expect(recordsState).toBe('unknown'))
    gives('11', dataset('11', 'revenue'))
    model.retry()
    const mended = await until(({ recordsState }) => expect(recordsState).toBe('known'))
    expect(mended.recordsTroubles).toEqual([])
    expect(mended.records.cpts[0]?.note).toBe('revenue')
  })

  it('in conflict with what was changed here leave that in sight until someone chooses', async () => {
    const { gives } = server()
    gives('11', dataset('11'))
    const first = openPage('11')
    await first.until(whole)
    first.records.add('11', [noted('x', 'ici', 'a-11')])
    await first.saved('11')
    gives('11', { ...dataset('11', 'ailleurs'), edition: 1 })
    const { until, notes: shown, records } = openPage('11')
    await until(whole)
    expect(records.state.getState().regions.get('11')?.conflicts).toHaveLength(1)
    expect(shown()).toEqual(['ici', null])
  })
})
