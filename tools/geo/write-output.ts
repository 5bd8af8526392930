import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refusal } from './refusals.ts'
import { failed, success, type Result } from './result.ts'

export interface OutputFile {
  readonly path: string
  readonly text: string
}

/** The files that a build leaves, beside its manifest. */
const BUILT = /\.(?:topo|units|outlines|afar|populations-\d+)\.json$|^names\.json$/

/**
 * Puts built files in place: all are written beside, then renamed one by one in the order given, so that the last one (the
 * manifest) never names a file that is not there. Files of an earlier build that this one does not hold are removed.
 *
 * Errors: the folder cannot be written; what was there before is then left whole.
 */
export function writeOutput(folder: string, files: readonly OutputFile[]): Result<null> {
  const beside = join(folder, `.build-${process.pid}`)
  try {
    mkdirSync(beside, { recursive: true })
    for (const { path, text } of files) writeFileSync(join(beside, path), text)
    for (const { path } of files) renameSync(join(beside, path), join(folder, path))
    const kept = new Set(files.map(({ path }) => path))
    for (const name of readdirSync(folder)) {
      if (BUILT.test(name) && !kept.has(name)) rmSync(join(folder, name))
    }
    return success(null)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return failed({
      fichier: basename(folder),
      feature: null,
      ...refusal.cannotWrite(error.code),
    })
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
