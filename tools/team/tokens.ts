import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'

/** Who may write in the documents: by name, the print of the token that this person was given. */
const schema = v.strictObject({
  format: v.literal(1),
  personnes: v.record(v.string(), v.strictObject({ empreinte: v.string(), depuis: v.string() })),
})
type People = v.InferOutput<typeof schema>['personnes']

/** The people of a team, in a file that holds no token: who reads it cannot pass for anyone. */
export interface Tokens {
  readonly names: () => readonly string[]
  /** A new token for someone, to be told once; whichever they had is refused from now on. */
  readonly give: (name: string) => string
  /** False where nobody has that name. */
  readonly revoke: (name: string) => boolean
  /** Whose token this is; null: nobody's. */
  readonly holder: (token: string) => string | null
}

const NAME_AT_MOST = 100

/**
 * Reads the file anew once it changed, so that the server hears of whom one adds or revokes.
 *
 * Errors: throws where it is no such file; of one that was, and is not now, as while someone writes in it by hand, what was last read counts.
 */
export function tokensIn(file: string): Tokens {
  let known: { readonly stamp: string; readonly people: People } = { stamp: '', people: {} }
  const people = (): People => {
    const found = statSync(file, { throwIfNoEntry: false })
    const stamp = found ? `${found.mtimeMs} ${found.size} ${found.ino}` : 'none'
    if (stamp !== known.stamp) {
      try {
        const read = found ? v.parse(schema, JSON.parse(readFileSync(file, 'utf8'))) : null
        known = { stamp, people: read?.personnes ?? {} }
      } catch (error) {
        if (known.stamp === '') throw new Error(`${file} : ${String(error)}`, { cause: error })
      }
    }
    return known.people
  }
  const write = (personnes: People): void => {
    mkdirSync(dirname(file), { recursive: true })
    // Put in its place whole: the server may be reading it.
    writeFileSync(`${file}.new`, `${JSON.stringify({ format: 1, personnes }, null, 2)}\n`, {
      mode: 0o600,
    })
    renameSync(`${file}.new`, file)
  }
  return {
    names: () => Object.keys(people()),
    give: (name) => {
      if (!/\S/.test(name) || name.length > NAME_AT_MOST) throw new RangeError('no name')
      const token = randomBytes(32).toString('base64url')
      const depuis = new Date().toISOString().slice(0, 10)
      write({ ...people(), [name]: { empreinte: printOf(token), depuis } })
      return token
    },
    revoke: (name) => {
      const { [name]: one, ...others } = people()
      if (one) write(others)
      return one !== undefined
    },
    holder: (token) => {
      const print = printOf(token)
      return Object.entries(people()).find(([, { empreinte }]) => empreinte === print)?.[0] ?? null
    },
  }
}

/** A token is as long as its print and as hard to guess: it needs no salt, nor slowness. */
const printOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
