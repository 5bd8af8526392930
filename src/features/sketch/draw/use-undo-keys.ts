import { useEffect } from 'react'
import { useStable } from '../../../ui/use-stable.ts'
import { useSketchActions } from './use-sketch-actions.ts'

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) over the sketch; in a field that one types in, they undo the typing. */
export function useUndoKeys(): void {
  const { undo, redo } = useSketchActions()
  const press = useStable((event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    const redoing = (key === 'z' && event.shiftKey) || key === 'y'
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return
    const { target } = event
    // An empty field has nothing of its own to undo.
    if (target instanceof Element && target.matches(WRITING) && hasText(target)) return
    event.preventDefault()
    if (redoing) redo()
    else undo()
  })
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [press])
}

const hasText = (field: Element): boolean => 'value' in field && field.value !== ''

const WRITING = 'input[type="text"], input:not([type]), input[type="search"], textarea'
