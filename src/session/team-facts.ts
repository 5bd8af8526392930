import { readLot, type ReadLot, writeLot } from '../data/lot/lot.ts'
import type { TeamFile } from '../data/team/team-file.ts'
import { byId } from '../domain/edits/dataset-diff.ts'
import type { ChangeEntry } from '../domain/edits/edit-log.ts'
import {
  type DeviceRecords,
  factKey,
  type FactVersion,
  refusedVersions,
  UNDATED,
  versionsToTell,
} from '../domain/edits/fact-version.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import { type LotFact, planLot } from '../domain/edits/open-lot.ts'
import { takeLot } from '../domain/edits/take-lot.ts'

/** What a colleague's lot does here: the lines that take what nothing stands against, of so many facts, and what waits for a person. */
export interface FolderPlan {
  readonly lines: readonly ChangeEntry[]
  readonly facts: number
  readonly waiting: readonly FactVersion[]
}

/** How lines are made. */
interface Making {
  readonly quand: string
  readonly newId: () => string
  readonly author: string
}

/**
 * What to take of a lot without asking, since the team chose to share: all that nothing stands against, but what someone took back here,
 * which is theirs to take again.
 */
export function planFromFolder(
  lot: ReadLot,
  device: DeviceRecords,
  { quand, newId, author }: Making,
): FolderPlan {
  const plan = planLot(lot.versions, device)
  const refused = refusedVersions([...device.closed, ...device.log])
  const isRefused = (fact: LotFact): boolean =>
    refused.has(fact.version.id) || (fact.kind === 'free' && refused.has(fact.mark.id))
  const free = plan.facts.filter((fact) => fact.kind === 'free' && !isRefused(fact))
  const waiting = plan.facts.filter(
    (fact) => fact.kind === 'conflict' || (fact.kind === 'free' && isRefused(fact)),
  )
  const answers = { isTaken: (fact: LotFact) => !isRefused(fact), choose: () => null }
  const gesture = { kind: 'lot', from: lot.from } as const
  const lines = takeLot(plan, answers, quand, newId, {
    gesture,
    author,
    records: byId(device.records),
  })
  return { lines, facts: free.length, waiting: waiting.map(({ version }) => version) }
}

/** The lots of a team's files, each read once. */
export function lotsOfTeam() {
  const known = new Map<string, { readonly written: string; readonly lot: Promise<LotRead> }>()
  return {
    /** What a file says of a région; null where it says nothing. */
    of: async (file: TeamFile, region: string): Promise<LotRead | null> => {
      const written = Object.hasOwn(file.lots, region) ? file.lots[region] : undefined
      if (written === undefined) return null
      const key = `${file.device}/${region}`
      const found = known.get(key)
      if (found?.written === written) return found.lot
      const lot = readLot(written).then((read): LotRead => {
        if (!read.ok) return read
        // The name in the file is the one of now; a lot of another région in its place is nobody's writing.
        if (read.lot.region !== region) return { ok: false, reason: 'damaged' }
        return { ok: true, lot: { ...read.lot, from: file.name } }
      })
      known.set(key, { written, lot })
      return lot
    },
  }
}
type LotRead = Awaited<ReturnType<typeof readLot>>

/** What this device once wrote of its own making: what only stands for a publication is worked out anew. */
export function ownMaking(lot: ReadLot): ReadLot {
  return { ...lot, versions: lot.versions.filter(({ quand }) => quand !== UNDATED) }
}

/** What this device tells its team of a région, given what the folder speaks of already. */
export function versionsForTeam(
  device: DeviceRecords,
  lots: readonly ReadLot[],
): readonly FactVersion[] {
  const told = lots.flatMap(({ versions }) =>
    versions.map(({ cpts, field }) => factKey(cpts, field)),
  )
  return versionsToTell(device, undefined, told)
}

/** The same for the same versions, in whatever order. */
export function printOfVersions(versions: readonly FactVersion[]): string {
  return fingerprint(versions.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
}

/** The lots of a file with one région told anew; a région of which there is nothing to tell is not in it. */
export async function withLot(
  lots: TeamFile['lots'],
  region: string,
  versions: readonly FactVersion[],
  { author, quand }: Pick<Making, 'author' | 'quand'>,
): Promise<TeamFile['lots']> {
  const { [region]: _, ...others } = lots
  if (versions.length === 0) return others
  return { ...others, [region]: await writeLot({ region, from: author, quand, versions }) }
}
