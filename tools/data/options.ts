import { parseArgs } from 'node:util'
import { isPartialDate, type PartialDate } from '../../src/domain/cpts/partial-date.ts'
import { COLUMN_ROLES, type ColumnRole } from '../../src/domain/import/column-role.ts'
import { word } from './words.ts'

/** What a file can be turned into. */
export const TARGETS = ['cpts.json', 'geojson', 'csv'] as const
export type Target = (typeof TARGETS)[number]

/** The national layer of perimeters. Source: Santégraphie (DGOS). */
const NATIONAL = { address: 'https://santegraphie.fr/geoserver/GCS/ows', layer: 'GCS:AMBU_CPTS' }

/** What a run depends on besides its arguments; tests give their own. */
export interface Surroundings {
  /** Root of the project, whose public/geo holds the régions. */
  readonly root: string
  /** "YYYY-MM-DD". */
  readonly today: string
  readonly write: (text: string) => void
  readonly error: (line: string) => void
}

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
  | {
      readonly kind: 'fetch'
      readonly address: string
      /** Name or number of the layer of a service, where the address does not say it. */
      readonly layer: string | null
      readonly region: string | null
      /** What facts are said to come from; null for the address. */
      readonly source: string | null
      /** When the source said so; null where that is not known. */
      readonly date: PartialDate | null
      /** What fields hold, where that is not to be guessed. */
      readonly fields: ReadonlyMap<string, ColumnRole>
      /** Units: seconds. */
      readonly timeout: number
      /** The folder to write into. */
      readonly out: string
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
  if (name === 'fetch') return readFetch(read)
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

/** The command of the national layer, or of the address given. */
function readFetch({ values, positionals }: Parsed): CommandResult {
  const [, address = NATIONAL.address, ...others] = positionals
  if (others.length > 0) return failed(word.oneAddress)
  const region = values.region ?? null
  if (region !== null && !/^\d{2}$/.test(region)) return failed(word.badRegion(region))
  const date = values.date ?? null
  if (date !== null && !isPartialDate(date)) return failed(word.badDate(date))
  const timeout = Number(values.timeout ?? 60)
  if (!(timeout > 0)) return failed(word.badTimeout(values.timeout ?? ''))
  const fields = new Map<string, ColumnRole>()
  for (const given of values.field ?? []) {
    const [, field = '', said] = /^(.+)=([^=]+)$/.exec(given) ?? []
    const role = COLUMN_ROLES.find((each) => each === said)
    if (!role) return failed(word.badField(given, COLUMN_ROLES))
    fields.set(field, role)
  }
  const layer = values.layer ?? (positionals.length === 1 ? NATIONAL.layer : null)
  const { source = null, out = 'candidats' } = values
  const command = {
    kind: 'fetch',
    address,
    layer,
    region,
    source,
    date,
    fields,
    timeout,
    out,
  } as const
  return { ok: true, command }
}

type Parsed = Exclude<ReturnType<typeof parsed>, string>

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        region: text,
        to: text,
        out: text,
        layer: text,
        source: text,
        date: text,
        timeout: text,
        field: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch {
    return word.badOption
  }
}

function failed(message: string): CommandResult {
  return { ok: false, message }
}
