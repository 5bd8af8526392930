import { parseArgs } from 'node:util'
import { word } from './words.ts'

/** What a file can be turned into. */
export const TARGETS = ['cpts.json', 'geojson', 'csv'] as const
export type Target = (typeof TARGETS)[number]

/** What a person asks of `npm run data`. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'check'; readonly file: string; readonly region: string | null }
  | {
      readonly kind: 'convert'
      readonly file: string
      readonly region: string | null
      readonly to: Target
      /** Where to write; null for the standard output. */
      readonly out: string | null
    }

export type CommandResult =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string }

/** Reads the command line. Errors: in words, with what to write instead. */
export function readCommand(argv: readonly string[]): CommandResult {
  const read = parsed(argv)
  if (typeof read === 'string') return { ok: false, message: read }
  const { values, positionals } = read
  const [name, file, ...others] = positionals
  if (values.help || name === undefined) return { ok: true, command: { kind: 'help' } }
  if (name !== 'check' && name !== 'convert') return failed(word.unknownCommand(name))
  if (file === undefined) return failed(word.noFile(name))
  if (others.length > 0) return failed(word.oneFile)
  const region = values.region ?? null
  if (region !== null && !/^\d{2}$/.test(region)) return failed(word.badRegion(region))
  if (name === 'check') return { ok: true, command: { kind: 'check', file, region } }
  const to = TARGETS.find((each) => each === values.to)
  if (!to) return failed(word.badTarget(values.to ?? null, TARGETS))
  return { ok: true, command: { kind: 'convert', file, region, to, out: values.out ?? null } }
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { region: text, to: text, out: text, help: { type: 'boolean', short: 'h' } },
    })
  } catch {
    return word.badOption
  }
}

function failed(message: string): CommandResult {
  return { ok: false, message }
}
