import { useEffect } from 'react'
import { useStable } from '../../../ui/use-stable.ts'
import { readSketchFile } from '../../../data/sketch/read-sketch.ts'
import { NO_INTAKE } from '../../../state/intake.ts'
import { useSession } from '../../region-model/session-context.ts'

/** Reads a file that someone opens or drops. */
export function useOpenFile(): (file: File) => void {
  const { intake } = useSession()
  return (file) => {
    intake.setState({ ...NO_INTAKE, state: 'reading' }, true)
    void readSketchFile(file).then(
      (read) =>
        intake.setState(
          read.ok
            ? { ...NO_INTAKE, state: 'waiting', incoming: read.draft, ignored: read.ignored }
            : { ...NO_INTAKE, failure: read.reason },
          true,
        ),
      // The reader itself could not be fetched.
      () => intake.setState({ ...NO_INTAKE, failure: 'failed' }, true),
    )
  }
}

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
