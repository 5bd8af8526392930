import { useEffect, useEffectEvent } from 'react'

/** Hears what is pasted anywhere on the page but into a field: cells copied in a spreadsheet, or files. */
export function usePastedCells(
  onText: (text: string) => void,
  onFiles: (files: FileList) => void,
): void {
  const hear = useEffectEvent((event: ClipboardEvent) => {
    const { target, clipboardData } = event
    const isField = target instanceof Element && target.closest('input, textarea, select') !== null
    if (isField || !clipboardData) return
    event.preventDefault()
    // A spreadsheet hands a picture of its cells beside them.
    const text = clipboardData.getData('text/plain')
    if (text !== '') onText(text)
    else if (clipboardData.files.length > 0) onFiles(clipboardData.files)
  })
  useEffect(() => {
    document.addEventListener('paste', hear)
    return () => document.removeEventListener('paste', hear)
  }, [])
}
