import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffDatasets, isSame } from '../../src/domain/edits/dataset-diff.ts'
import { sharedDocument } from '../support/shared-document.ts'
import { type ServerDevice, serverDevice } from '../unit/team/server-device.ts'
import { changes, datasets, isValid } from './domain/change-arbitraries.ts'

const turns = fc.array(
  fc.record({
    who: fc.nat(9),
    does: fc.oneof(
      fc
        .array(changes, { minLength: 1, maxLength: 3 })
        .map((all) => ({ kind: 'edit', all }) as const),
      fc.nat(30).map((rank) => ({ kind: 'undo', rank }) as const),
      fc.constantFrom(
        ...(['look', 'reopen', 'away', 'back', 'lose'] as const).map((kind) => ({ kind }) as const),
      ),
    ),
  }),
  { maxLength: 18 },
)

it('a server that goes, comes back and loses what it had leaves all with the same records, once it is there', async () => {
  await fc.assert(
    fc.asyncProperty(datasets, fc.integer({ min: 2, max: 3 }), turns, async (start, n, all) => {
      fc.pre(isValid(start))
      const shared = sharedDocument()
      const lines = Array.from({ length: n }, () => shared.device())
      const devices = lines.map(({ speak }, who) =>
        serverDevice({ id: `app${who}`, name: `Appareil d’exemple ${who % 2}` }, start, speak),
      )
      const allLook = async (): Promise<void> => {
        for (let round = 0; round < 3; round++) for (const device of devices) await device.sync()
      }
      try {
        for (const device of devices) await device.join()
        for (const { who: any, does } of all) {
          const device = devices[any % n] as ServerDevice
          const line = lines[any % n]
          if (does.kind === 'edit') device.edit(does.all)
          else if (does.kind === 'undo') device.undo(does.rank)
          else if (does.kind === 'look') await device.sync()
          else if (does.kind === 'reopen') device.reopen()
          else if (does.kind === 'lose') shared.at(start.region).clear()
          else line?.becomes(does.kind === 'away' ? 'offline' : 'open')
        }
        fc.pre(devices.every((device) => isValid(device.records())))
        for (const line of lines) line.becomes('open')
        // Whoever is asked first chooses, until nobody has anything to choose.
        let chosen = 1
        for (let rounds = 0; chosen > 0; rounds++) {
          expect(rounds).toBeLessThan(8)
          chosen = 0
          for (const device of devices) {
            await allLook()
            chosen += device.settle('theirs')
          }
        }
        await allLook()
        const [first, ...others] = devices
        for (const other of others) {
          const diff = diffDatasets(first?.records() ?? start, other.records())
          expect([diff, isSame(diff)]).toEqual([diff, true])
        }
        for (const device of devices)
          expect(device.state()).toMatchObject({ line: 'open', waiting: [] })
      } finally {
        for (const device of devices) device.close()
      }
    }),
    { numRuns: 40 },
  )
})
