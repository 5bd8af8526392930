import { useEffect } from 'react'
import { useStable } from '../../ui/use-stable.ts'
import { useOpenFile } from './use-intake.ts'

/** A file dropped anywhere on the screen is opened, instead of taking the place of the page. */
export function useDrop(): void {
  const openFile = useOpenFile()
  const drop = useStable((event: DragEvent) => {
    // Text dropped into a field is none of this.
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    const [file] = event.dataTransfer.files
    if (file && event.type === 'drop') openFile(file)
  })
  useEffect(() => {
    addEventListener('dragover', drop)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drop)
      removeEventListener('drop', drop)
    }
  }, [drop])
}
