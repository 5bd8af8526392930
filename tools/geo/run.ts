import { announcement } from './announcements.ts'
import { attributesFrom, type Attributes } from './attributes.ts'
import { type HistoryEntry, readCommuneHistory } from './commune-history.ts'
import { ETALAB, type OfficialServer } from './official-contours.ts'
import { readOptions } from './options.ts'
import { readAttributePackage, readFormerCommunes, type FormerCommune } from './package-data.ts'
import { failureLine } from './refusals.ts'
import { regionsToBuild } from './regions.ts'
import type { Reporter } from './reporter.ts'
import { success, type Result } from './result.ts'
import { placesOf } from './sources.ts'
import { isUpToDate } from './up-to-date.ts'

/** What a run depends on besides its arguments; tests give their own. */
export interface Surroundings {
  /** Root of the project. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly reporter: Reporter
  readonly server?: OfficialServer
  readonly loadAttributes?: () => Attributes
  readonly loadFormer?: () => readonly FormerCommune[]
  readonly loadHistory?: () => readonly HistoryEntry[]
}

/** Runs `npm run geo` and gives its exit code: 0 done, 1 refused with one line on standard error. */
export async function runGeo(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const done = await run(argv, surroundings)
  if (done.ok) return 0
  surroundings.reporter.error(failureLine(done.failure))
  return 1
}

async function run(argv: readonly string[], surroundings: Surroundings): Promise<Result<null>> {
  const { root, env, reporter, server = ETALAB, loadAttributes } = surroundings
  const options = readOptions(argv, env)
  if (!options.ok) return options
  const { help, ifNeeded, from } = options.value
  if (help) return say(reporter, announcement.help)
  const regions = regionsToBuild(options.value.regions)
  if (!regions.ok) return regions
  if (ifNeeded) {
    const freshness = isUpToDate(root, { from, regions: regions.value }, server)
    if (freshness === 'up-to-date') return say(reporter, `${announcement.upToDate}\n`)
    if (freshness === 'up-to-date-schematic') {
      return say(reporter, `${announcement.upToDateSchematic}\n`)
    }
  }
  // Loaded only now: Turf and the rest take longer to load than an answer of --if-needed.
  const { rebuild } = await import('./rebuild.ts')
  return rebuild(options.value, regions.value, {
    places: placesOf(root),
    server,
    reporter,
    loadAttributes: loadAttributes ?? (() => attributesFrom(readAttributePackage())),
    loadFormer: surroundings.loadFormer ?? readFormerCommunes,
    loadHistory: surroundings.loadHistory ?? readCommuneHistory,
  })
}

function say(reporter: Reporter, text: string): Result<null> {
  reporter.write(text)
  return success(null)
}
