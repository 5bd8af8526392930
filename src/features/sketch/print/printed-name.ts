import { useStore } from 'zustand'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { regionNames } from '../../../domain/units/names-of.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'

const NO_BREAK = '\u00a0'

/** A name from the keyboard or from the data as French prints it: guillemets, and no line that begins with a colon. */
export function printedName(nom: string): string {
  return nom
    .replaceAll(/"([^"]*)"/g, `«${NO_BREAK}$1${NO_BREAK}»`)
    .replaceAll(/ (?=[:;?!»])/g, NO_BREAK)
    .replaceAll('« ', `«${NO_BREAK}`)
    .replaceAll("'", '’')
}

/** The name of the sketch on the table, as printed. */
export function usePrintedName(): string {
  const nom = useStore(useSession().sketching, ({ head }) => head?.nom ?? '')
  return printedName(nom) || frSketchPrint.unnamed
}

/** Where the sketch lies, as printed: its région, or of one made over all of France those that it is in. */
export function usePrintedPlace(): string {
  const { nom, isSingle } = useRegion()
  const { territory } = useSketch().facts
  return isSingle ? nom : regionNames(territory).join(', ')
}
