import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import * as stored from '../../../src/storage/edits.ts'
import { editsOnDemand } from '../../../src/storage/on-demand.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'

const sync = { announce: () => {}, subscribe: () => () => {}, close: () => {} }
const published = {
  format: 1 as const,
  region: '93',
  nom: 'Région d’exemple',
  avertissement: '',
  chiffresOfficiels: null,
  cpts: [],
}

describe('edits whose code is loaded when they are asked for', () => {
  it('says that nothing was edited without loading it', async () => {
    const edits = editsOnDemand(atlasDatabase(), sync, () => Promise.reject(new Error('offline')))
    expect(await edits.read('11')).toEqual({ ok: true, edits: null })
  })

  it('fails as a value where it cannot be loaded, and goes on once it can', async () => {
    let online = false
    const edits = editsOnDemand(atlasDatabase(), sync, () =>
      online ? Promise.resolve(stored) : Promise.reject(new Error('offline')),
    )
    expect(await edits.begin(published)).toEqual({ ok: false, reason: 'failed' })
    online = true
    expect(await edits.begin(published)).toMatchObject({ ok: true, begun: true })
    expect(await edits.read('93')).toMatchObject({ ok: true, edits: { log: [] } })
  })
})
