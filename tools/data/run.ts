import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { jsonText } from '../../src/data/export/json-text.ts'
import { converted } from './convert.ts'
import { indicatorSummary } from './indicator-summary.ts'
import { type Asking, PATIENT } from './fetch/ask.ts'
import { runFetch } from './fetch/run-fetch.ts'
import { openFile } from './open-file.ts'
import { readCommand, type Surroundings } from './options.ts'
import { askedOf, isUnclear, summaryOf, warningsOf } from './summary.ts'
import { word } from './words.ts'

/** Runs `npm run data` and gives its exit code: 0 done, 1 where something is wrong with the file, the source or the command. */
export async function runData(
  argv: readonly string[],
  around: Surroundings,
  asking?: Asking,
): Promise<number> {
  const { root, today, write, error } = around
  const read = readCommand(argv)
  if (!read.ok) return refuse(read.message)
  const { command } = read
  if (command.kind === 'help') {
    write(word.help)
    return 0
  }
  if (command.kind === 'fetch')
    return runFetch(command, around, asking ?? { ...PATIENT, timeout: command.timeout * 1000 })
  const result = await openFile(root, command.file, command.region, today)
  if (command.kind === 'check') {
    const nom = basename(command.file).replace(/\.[^.]*$/, '')
    const summary = result.ok
      ? (indicatorSummary(result.opened, nom) ?? summaryOf(result.opened))
      : { errors: [result.message] }
    write(jsonText({ ...summary }))
    return summary.errors.length === 0 ? 0 : 1
  }
  if (!result.ok) return refuse(result.message)
  for (const line of [...warningsOf(result.opened), ...askedOf(result.opened)]) error(line)
  if (isUnclear(result.opened)) return refuse(word.unclearTable)
  if (result.opened.dataset.cpts.length === 0) return refuse(word.noCpts)
  const text = converted(result.opened, command.to, root)
  if (command.out === null) write(text)
  else {
    try {
      writeFileSync(command.out, text)
    } catch {
      return refuse(word.unwritable(command.out))
    }
  }
  return 0

  function refuse(message: string): number {
    error(message)
    return 1
  }
}
