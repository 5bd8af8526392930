import * as fc from 'fast-check'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import type { Choice } from '../../src/domain/edits/dataset-merge.ts'
import type { RecordChange, RecordEdit } from '../../src/domain/edits/record-change.ts'
import { cpts } from '../unit/domain/samples.ts'
import { changes, datasets } from './domain/change-arbitraries.ts'
import { type Office, OFFICES } from './domain/offices.ts'

/**
 * One turn of an office: it may look at what is published, edits, may choose between what is in conflict, and then does one thing.
 *
 * `publishes`: it takes the file and puts it online. `takes`: it takes a file, to be put online later, whatever happens meanwhile.
 * `uploads`: it puts online the file that it took. `reloads`: it opens the atlas anew.
 */
export interface Turn {
  readonly office: Office
  readonly looks: boolean
  readonly edits: readonly RecordChange[]
  readonly choices: readonly Choice[] | null
  readonly act: 'publishes' | 'takes' | 'uploads' | 'reloads' | 'nothing'
}
const few = fc.array(fc.constantFrom<Choice[]>('mine', 'theirs', 'both', 'base'), {
  minLength: 1,
  maxLength: 4,
})
/** The facts of two records mostly, so that both offices come to change the same. */
const near: fc.Arbitrary<RecordChange> = fc
  .tuple(
    fc.constantFrom('a', 'b'),
    fc.constantFrom('Liste de test', 'Appel de test'),
    fc.oneof<fc.Arbitrary<RecordEdit>[]>(
      fc.record({ kind: fc.constant('note'), note: fc.constantFrom('Nord', 'Sud', 'Est') }),
      fc.record({
        kind: fc.constant('fact'),
        fait: fc.constant('email'),
        valeur: fc.constantFrom('a@exemple.fr', 'b@exemple.fr', null),
        date: fc.constantFrom('2024', '2025', null),
      }),
      fc.record({
        kind: fc.constant('archive'),
        fusionneeDans: fc.constant(null),
        date: fc.constant(null),
      }),
    ),
  )
  .map(([id, source, edit]) => ({ cpts: id, quand: '2025-01-01T00:00:00.000Z', source, ...edit }))
const edited = (minLength: number): fc.Arbitrary<readonly RecordChange[]> =>
  fc.array(fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: changes }), {
    minLength,
    maxLength: 3,
  })
const turn: fc.Arbitrary<readonly Turn[]> = fc
  .record({
    office: fc.constantFrom(...OFFICES),
    looks: fc.boolean(),
    edits: edited(0),
    choices: fc.option(few, { freq: 2 }),
    act: fc.constantFrom<Turn['act'][]>('publishes', 'publishes', 'takes', 'uploads', 'reloads'),
  })
  .map((one) => [one])
/** A file that is put online late: over one that was published meanwhile, which the other office has seen there. */
const late: fc.Arbitrary<readonly Turn[]> = fc
  .tuple(fc.constantFrom(...OFFICES), edited(1), edited(1), fc.boolean())
  .map(([office, first, then, isOlder]): readonly Turn[] => {
    const other = office === 'nord' ? 'sud' : 'nord'
    const looks = { looks: true, edits: [], choices: ['mine'], act: 'nothing' } as const
    const publishes = { office: other, ...looks, edits: then, act: 'publishes' } as const
    return [
      { office, ...looks, edits: first, act: isOlder ? 'publishes' : 'takes' },
      publishes,
      { office: other, ...looks },
      { office, ...looks, looks: false, choices: null, act: 'uploads' },
      { office: other, ...looks, choices: null },
    ]
  })
/** Turns of both offices, in which each kind of mishap is frequent. */
export const turns: fc.Arbitrary<readonly Turn[]> = fc
  .array(fc.oneof({ weight: 5, arbitrary: turn }, { weight: 1, arbitrary: late }), {
    minLength: 3,
    maxLength: 10,
  })
  .map((all) => all.flat())
/** Files that hold the records that are mostly changed. */
export const starts = datasets.map((start): CptsDataset => {
  const missing = ['a', 'b'].filter((id) => start.cpts.every((each) => each.id !== id))
  return { ...start, cpts: [...start.cpts, ...missing.map((id) => cpts(id, []))] }
})
