import { useRef, useState } from 'react'
import { entryKey, newerEntries } from '../../domain/contract/notebook.ts'
import { frNotebook } from '../../fr/follow-up/notebook.ts'
import { notebookFile, notebookIn } from '../../storage/notebook-record.ts'
import controls from '../../ui/controls.module.css'
import { download } from '../../ui/download.ts'
import { useNotebook } from '../edit/notebook/use-notebook.ts'
import { useSession } from '../region-model/session-context.ts'

const words = frNotebook.kept

/** The private notebook of this device, of every région: how much is in it, and a file of its own, as no other holds any of it. */
export function NotebookKept() {
  const { notebook, today } = useSession()
  const { read, entries } = useNotebook()
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const save = (): void =>
    download(`carnet-prive-${today}.json`, 'application/json;charset=utf-8', notebookFile(entries))
  const bring = async (file: File): Promise<void> => {
    const saved = notebookIn(await file.text().catch(() => ''))
    if (saved === null) return setSaid(words.refused(file.name))
    const { entries: now } = notebook.state.getState()
    const newer = newerEntries(now, saved)
    const bases = new Map(now.map((entry) => [entryKey(entry), entry.changed]))
    notebook.change(
      newer.map((entry) => ({
        entry,
        base: bases.get(entryKey(entry)) ?? null,
        removed: false,
      })),
    )
    setSaid(words.brought(newer.length, saved.length - newer.length))
  }
  if (read !== 'read') return read === 'reading' ? words.reading : words.unread
  return (
    <>
      {words.count(entries.length)}{' '}
      <span className={controls.row}>
        {entries.length > 0 && (
          <button type="button" className={controls.link} onClick={save}>
            {words.save}
          </button>
        )}
        <button type="button" className={controls.link} onClick={() => input.current?.click()}>
          {words.bring}
        </button>
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.bring}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same file may be chosen again.
          currentTarget.value = ''
          if (file) void bring(file)
        }}
      />
      <span role="status">{said}</span>
    </>
  )
}
