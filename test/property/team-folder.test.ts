import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffDatasets, isSame } from '../../src/domain/edits/dataset-diff.ts'
import { type Fault, sharedDrive } from '../support/shared-drive.ts'
import { allLook, type TeamDevice, teamDevice } from '../unit/team/team-device.ts'
import { changes, datasets, isValid } from './domain/change-arbitraries.ts'

const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault[]>({ kind: 'cuts' }, { kind: 'stalls' }),
  fc.record({
    kind: fc.constantFrom('throws' as const, 'does-and-throws' as const),
    name: fc.constantFrom(
      'NotFoundError',
      'NotAllowedError',
      'NoModificationAllowedError',
      'QuotaExceededError',
      'UnknownError',
    ),
  }),
)
const turns = fc.array(
  fc.record({
    who: fc.nat(9),
    does: fc.oneof(
      fc
        .array(changes, { minLength: 1, maxLength: 3 })
        .map((all) => ({ kind: 'edit', all }) as const),
      fc.nat(30).map((rank) => ({ kind: 'undo', rank }) as const),
      fc.constant({ kind: 'look' } as const),
      fc.constant({ kind: 'reopen' } as const),
      fc.record({ kind: fc.constant('fails' as const), at: fc.nat(20), fault: faults }),
      fc.record({
        kind: fc.constantFrom(
          'cut' as const,
          'rename' as const,
          'copy' as const,
          'delete' as const,
        ),
        which: fc.nat(9),
      }),
    ),
  }),
  { maxLength: 18 },
)

it('a folder in which anything goes wrong leaves all with the same records, once nothing does', async () => {
  await fc.assert(
    fc.asyncProperty(datasets, fc.integer({ min: 2, max: 3 }), turns, async (start, n, all) => {
      fc.pre(isValid(start))
      const drive = sharedDrive()
      let next: { who: number; at: number; fault: Fault } | null = null
      const devices = Array.from({ length: n }, (_, who) => {
        const { handle } = drive.folder(() => {
          if (next?.who !== who || next.at-- > 0) return null
          const { fault } = next
          next = null
          return fault
        })
        return teamDevice(
          { id: `app${who}`, name: `Appareil d’exemple ${who}` },
          start,
          () => handle,
        )
      })
      try {
        for (const device of devices) await device.choose()
        for (const [rank, { who: any, does }] of all.entries()) {
          const who = any % n
          const device = devices[who] as TeamDevice
          if (does.kind === 'edit') device.edit(does.all)
          else if (does.kind === 'undo') device.undo(does.rank)
          else if (does.kind === 'look') await device.sync()
          else if (does.kind === 'reopen') device.reopen()
          else if (does.kind === 'fails') {
            next = { who, at: does.at, fault: does.fault }
            await device.sync()
            next = null
          } else {
            const [name, file] = [...drive.files][does.which % Math.max(drive.files.size, 1)] ?? []
            if (!name || !file) continue
            if (does.kind !== 'copy') drive.files.delete(name)
            if (does.kind === 'cut') drive.put(name, file.text.slice(0, file.text.length / 2))
            else if (does.kind !== 'delete') drive.put(`${rank} ${name}`, file.text)
          }
        }
        fc.pre(devices.every((device) => isValid(device.records())))
        // Whoever is asked first chooses, until nobody has anything to choose.
        let chosen = 1
        for (let rounds = 0; chosen > 0; rounds++) {
          expect(rounds).toBeLessThan(8)
          chosen = 0
          for (const device of devices) {
            await allLook(devices)
            chosen += device.settle('theirs')
          }
        }
        await allLook(devices)
        const [first, ...others] = devices
        for (const other of others) {
          const diff = diffDatasets(first?.records() ?? start, other.records())
          expect([diff, isSame(diff)]).toEqual([diff, true])
        }
        for (const device of devices)
          expect(device.team().state.getState()).toMatchObject({ failure: null, waiting: [] })
      } finally {
        for (const device of devices) device.close()
      }
    }),
    { numRuns: 40 },
  )
})
