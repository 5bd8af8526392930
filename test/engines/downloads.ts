import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The text of the file that a browser put in a folder; empty until it is there whole. */
export async function readDownload(folder: string): Promise<string> {
  const names = await readdir(folder)
  const name = names.find((each) => /\.(json|csv)$/.test(each))
  // Firefox makes the file first, and fills another that it renames.
  if (!name || names.some((each) => each.endsWith('.part'))) return ''
  return readFile(join(folder, name), 'utf8')
}
