import { isTeamFile, LONGEST_TEAM_FILE, readTeamFile, type TeamFileResult } from './team-file.ts'

/** What is asked of a file in a folder; `FileSystemFileHandle` is one. */
export interface FolderFile {
  readonly kind: 'file'
  readonly name: string
  getFile(): Promise<Pick<File, 'size' | 'lastModified' | 'text'>>
  createWritable(): Promise<{
    write(text: string): Promise<void>
    close(): Promise<void>
    abort(): Promise<void>
  }>
}

interface Access {
  readonly mode: 'readwrite'
}

/** What is asked of a folder; `FileSystemDirectoryHandle` is one, where the browser has it. */
export interface Folder {
  readonly name: string
  values(): AsyncIterable<FolderFile | { readonly kind: 'directory'; readonly name: string }>
  getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<FolderFile>
  /** Neither is there where a folder needs no permission. */
  queryPermission?(access: Access): Promise<PermissionState>
  requestPermission?(access: Access): Promise<PermissionState>
}

/**
 * Why a folder is not read or written for now.
 *
 * `permission`: the browser asks the person again. `missing`: it is not where it was, as a drive without network. `refused`: it takes no
 * writing, or a file in it is held. `full`: no room. `slow`: no answer. `failed`: anything else.
 */
export type FolderFailure = 'permission' | 'missing' | 'refused' | 'full' | 'slow' | 'failed'
export type FolderOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: FolderFailure }

/** A file of the folder as it was last read; `read` is null for one that is nobody's of a team. */
export interface SeenFile {
  readonly name: string
  /** What tells that it is still the same: its size and when it was written. */
  readonly stamp: string
  readonly read: TeamFileResult | { readonly ok: false; readonly reason: 'held' } | null
}

/** How long one waits for a folder, as of a drive that is asleep. Units: milliseconds. */
const PATIENCE = 20_000
const ACCESS: Access = { mode: 'readwrite' }

/** Whether the folder may be read and written without asking. Errors: `permission` where the person is to be asked; `slow`, `failed`. */
export async function mayUse(folder: Folder, patience = PATIENCE): Promise<FolderOutcome<void>> {
  const asked = await attempt(
    async () => (await folder.queryPermission?.(ACCESS)) ?? 'granted',
    patience,
  )
  if (!asked.ok) return asked
  if (asked.value !== 'granted') return { ok: false, reason: 'permission' }
  return { ok: true, value: undefined }
}

/** Asks the person for the folder; only from a press of a button. */
export async function askForUse(folder: Folder): Promise<boolean> {
  try {
    return ((await folder.requestPermission?.(ACCESS)) ?? 'granted') === 'granted'
  } catch {
    return false
  }
}

/**
 * Reads the files of a team in a folder, whatever they are called.
 *
 * Shape: by name; a file that cannot be read is there with the reason. What did not change since it was `seen` is not read again.
 */
export async function readFolder(
  folder: Folder,
  seen: ReadonlyMap<string, SeenFile>,
  patience = PATIENCE,
): Promise<FolderOutcome<ReadonlyMap<string, SeenFile>>> {
  const listed = await attempt(async () => {
    const files: FolderFile[] = []
    for await (const entry of folder.values())
      if (entry.kind === 'file' && /\.json$/i.test(entry.name)) files.push(entry)
    return files
  }, patience)
  if (!listed.ok) return listed
  const found = new Map<string, SeenFile>()
  for (const file of listed.value) {
    const read = await attempt(() => readOne(file, seen.get(file.name)), patience)
    if (read.ok) found.set(file.name, read.value)
    else if (read.reason === 'permission' || read.reason === 'slow') return read
    // Gone since it was listed, it is read no more; held by whatever writes it, it is read the next time.
    else if (read.reason !== 'missing' && isTeamFile(file.name, ''))
      found.set(file.name, held(file.name))
  }
  return { ok: true, value: found }
}

const held = (name: string): SeenFile => ({
  name,
  stamp: '',
  read: { ok: false, reason: 'held' },
})

async function readOne(handle: FolderFile, seen: SeenFile | undefined): Promise<SeenFile> {
  const { name } = handle
  const file = await handle.getFile()
  const stamp = `${file.size} ${file.lastModified}`
  if (seen?.stamp === stamp) return seen
  // What is longer is not of this application.
  const text = file.size > LONGEST_TEAM_FILE ? '' : await file.text()
  return { name, stamp, read: isTeamFile(name, text) ? readTeamFile(text) : null }
}

/**
 * Writes a file whole, and reads it back: browsers write beside it and put that in its place once it is closed.
 *
 * Errors: as of a folder; the file may then hold what it held, or nothing, and is to be written again.
 */
export async function writeFile(
  folder: Folder,
  name: string,
  text: string,
  patience = PATIENCE,
): Promise<FolderOutcome<void>> {
  const written = await attempt(async () => {
    const file = await folder.getFileHandle(name, { create: true })
    const writable = await file.createWritable()
    try {
      await writable.write(text)
      await writable.close()
    } catch (error) {
      // What was begun is not left lying beside it; where that fails too, the first error says more.
      await writable.abort().catch(() => {})
      throw error
    }
    return (await (await file.getFile()).text()) === text
  }, patience)
  if (!written.ok) return written
  return written.value ? { ok: true, value: undefined } : { ok: false, reason: 'failed' }
}

async function attempt<T>(work: () => Promise<T>, patience: number): Promise<FolderOutcome<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<FolderOutcome<T>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'slow' }), patience)
  })
  const done = async (): Promise<FolderOutcome<T>> => {
    try {
      return { ok: true, value: await work() }
    } catch (error) {
      return { ok: false, reason: failureOf(error) }
    }
  }
  try {
    return await Promise.race([done(), late])
  } finally {
    clearTimeout(timer)
  }
}

function failureOf(error: unknown): FolderFailure {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'permission'
    case 'NotFoundError':
      return 'missing'
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
    case 'NotReadableError':
    case 'InvalidModificationError':
      return 'refused'
    case 'QuotaExceededError':
      return 'full'
    default:
      return 'failed'
  }
}
