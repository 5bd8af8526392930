import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import type { Choice } from '../../../src/domain/edits/dataset-merge.ts'
import { followTeamServer, type ServerParts } from '../../../src/session/team-server.ts'
import { page } from '../storage/support.ts'
import { deviceRecordsOf } from './team-device.ts'

/** What a device keeps as texts. */
export function keptTexts() {
  const texts = new Map<string, string>()
  return {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => {
      texts.set(name, text)
      return true
    },
    removeItem: (name: string) => void texts.delete(name),
  }
}

/** A device of a team that has a server; what it keeps outlives the page. */
export function serverDevice(
  { id, name }: { readonly id: string; readonly name: string },
  published: CptsDataset,
  speak: ServerParts['speak'],
  {
    soon = 1_000_000,
    texts = keptTexts(),
    ask = async (): Promise<unknown> => ({ format: 1 }),
  } = {},
) {
  const device = deviceRecordsOf(id, name, published)
  const open = () =>
    followTeamServer({
      records: device.session,
      author: device.author,
      device: texts,
      speak,
      ask,
      times: { page: page(), pause: 1_000_000 },
      now: device.now,
      newId: device.newId,
      soon,
    })
  let server = open()
  return {
    ...device,
    state: () => server.state.getState(),
    server: () => server,
    join: async (token = 'jeton') => {
      await server.join(token)
      await server.sync()
    },
    sync: () => server.sync(),
    /** Closes the page and opens it anew. */
    reopen: (): void => {
      server.close()
      server = open()
    },
    close: () => server.close(),
    settle: (side: Choice): number => device.settle(server.state.getState().waiting, side),
  }
}
export type ServerDevice = ReturnType<typeof serverDevice>
