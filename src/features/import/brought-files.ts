import type { BroughtFile } from '../../data/import/bundle-files.ts'

/** A folder that holds more is none of an import. */
const MOST_FILES = 200
/** What systems put beside the files of people. */
const HIDDEN = /^(?:\.|thumbs\.db$|desktop\.ini$)/i

/** The files that someone chose or dropped, those of folders included. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly BroughtFile[]> {
  // The list is empty once this event is over.
  const entries = Array.from(items, (item) => ({
    entry: item.webkitGetAsEntry?.() ?? null,
    file: item.getAsFile(),
  }))
  const found: BroughtFile[] = []
  for (const { entry, file } of entries)
    if (entry?.isDirectory) await gatherFolder(entry as FileSystemDirectoryEntry, found)
    else if (file) found.push({ path: file.name, file })
  return found
}

export function chosenFiles(files: FileList): readonly BroughtFile[] {
  return Array.from(files, (file) => ({ path: file.name, file }))
}

async function gatherFolder(folder: FileSystemDirectoryEntry, found: BroughtFile[]): Promise<void> {
  const reader = folder.createReader()
  // It hands a hundred at a time, and none at the end.
  for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader))
    for (const entry of some) {
      if (found.length >= MOST_FILES || HIDDEN.test(entry.name)) continue
      if (entry.isDirectory) await gatherFolder(entry as FileSystemDirectoryEntry, found)
      else {
        const file = await fileOf(entry as FileSystemFileEntry)
        found.push({ path: entry.fullPath.replace(/^\//, ''), file })
      }
    }
}

const entriesOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject))
const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** Cells that were copied in a spreadsheet, as a file of that name; null for a text of one cell. */
export function cellsFile(text: string, name: string): File | null {
  return /[\t\n]/.test(text.trim()) ? new File([text], name) : null
}
