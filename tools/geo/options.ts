import { resolve } from 'node:path'
import { refusal } from './refusals.ts'
import { failed, success, type Result } from './result.ts'

/** What a person asks of `npm run geo`. */
export interface Options {
  /** Absolute path of a contour file or of a folder of them. */
  readonly from: string | null
  /** Codes of régions; null when none is asked: every one is built. */
  readonly regions: readonly string[] | null
  readonly offline: boolean
  readonly ifNeeded: boolean
  readonly help: boolean
}

/**
 * Reads the command line, and GEO_CONTOURS and GEO_OFFLINE from the environment; the command line wins.
 *
 * Errors: unknown option, option without its value. Codes of régions are checked later, against the attributes.
 */
export function readOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<Options> {
  const contours = env['GEO_CONTOURS']
  const offline = env['GEO_OFFLINE'] ?? ''
  let from = contours === undefined || contours === '' ? null : contours
  let regions: string[] | null = null
  const flags = new Set<string>()
  const words = argv.flatMap((word) => (word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word]))
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--from' || word === '--region') {
      const value = words.shift()
      if (value === undefined || value === '' || value.startsWith('--')) {
        return failed({ fichier: word, feature: null, ...refusal.missingValue(word) })
      }
      if (word === '--from') from = value
      else regions = [...(regions ?? []), ...value.split(',')]
    } else if (FLAGS.has(word)) flags.add(word)
    else
      return failed({ fichier: 'ligne de commande', feature: null, ...refusal.unknownOption(word) })
  }
  return success({
    from: from === null ? null : resolve(from),
    regions,
    offline: offline !== '' && offline !== '0',
    ifNeeded: flags.has('--if-needed'),
    help: flags.has('--help') || flags.has('-h'),
  })
}

const FLAGS = new Set(['--if-needed', '--help', '-h'])
