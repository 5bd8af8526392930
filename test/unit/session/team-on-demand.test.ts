import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { openServerLine } from '../../../src/data/team/server-line.ts'
import type { openTeam } from '../../../src/session/team.ts'
import { teamOnDemand } from '../../../src/session/team-on-demand.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { sharedDocument } from '../../support/shared-document.ts'
import { newDevice, page } from '../storage/support.ts'
import { region } from '../domain/change-samples.ts'
import { keptTexts } from '../team/server-device.ts'
import { deviceRecordsOf } from '../team/team-device.ts'

const shared = vi.hoisted(() => ({ speak: (): unknown => null }))
vi.mock('../../../src/data/team/server-line.ts', () => ({
  serverAddress: () => 'wss://exemple.fr/equipe',
  openServerLine: (parts: Parameters<typeof openServerLine>[0]) =>
    (shared.speak as (parts: unknown) => unknown)(parts),
}))
beforeEach(() => {
  newDevice()
  shared.speak = sharedDocument().device().speak as never
  vi.stubGlobal('document', page())
})
afterEach(() => void vi.unstubAllGlobals())

function onDemand(texts = keptTexts()) {
  const { session, author } = deviceRecordsOf('a', 'A. B.', region())
  const load = vi.fn<() => Promise<{ readonly openTeam: typeof openTeam }>>(
    () => import('../../../src/session/team.ts'),
  )
  const parts = { database: atlasDatabase(), records: session, author }
  return { texts, load, team: teamOnDemand(parts, texts, async () => {}, load) }
}

it('loads nothing of what a team shares by where this device takes part in nothing', async () => {
  const { load, team } = onDemand()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(load).not.toHaveBeenCalled()
  expect(team.state.getState().phase).toBe('none')
})

it('is joined to the server again as the page is opened, until one leaves it', async () => {
  const first = onDemand()
  const { server } = await first.team.open()
  await server.join('jeton')
  await vi.waitFor(() => expect(first.team.state.getState().server).toBe('open'))
  server.close()

  const { texts, team, load } = onDemand(first.texts)
  await vi.waitFor(() => expect(team.state.getState().server).toBe('open'))
  expect(load).toHaveBeenCalledTimes(1)
  const again = (await team.open()).server
  await vi.waitFor(() => expect(team.state.getState().phase).toBe('none'))
  again.leave()
  expect(team.state.getState().server).toBeUndefined()
  expect(onDemand(texts).load).not.toHaveBeenCalled()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(texts.getItem('atlas-cpts.equipe')).toBeNull()
})

it('still follows the server once one leaves the folder', async () => {
  const { texts, team } = onDemand()
  const { server, folder } = await team.open()
  await server.join('jeton')
  await folder.leave()
  expect(texts.getItem('atlas-cpts.equipe')).not.toBeNull()
  server.close()
  folder.close()
})
