import { sheetMap } from './limits.ts'
import { pictureSize } from '../../paper/picture-frame.ts'
import { useQuery } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { franceQuery } from '../../../data/queries.ts'
import type { Printing, TakenPicture } from '../../../state/printing.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { download } from '../../../ui/download.ts'
import { fileName } from '../drafts/draft-names.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { useDossierPlanning } from './use-dossier-plan.ts'
import { usePosterWords } from './use-poster-words.ts'

interface PrintSketch {
  readonly printDossier: () => Promise<void>
  /** Prints the sheet for a meeting with one CPTS, by its id. */
  readonly printSheet: (autre: string) => Promise<void>
  /** Saves the map and tells the file's name; null where the map cannot be drawn. */
  readonly savePicture: () => Promise<string | null>
  readonly busy: Printing['busy']
}

/** Puts the sketch on paper, once its map is taken; `PrintButtons` must be on the screen, for it holds the paper. */
export function usePrintSketch(): PrintSketch {
  const { printing, sketching } = useSession()
  const busy = useStore(printing, (state) => state.busy)
  const model = useSketch()
  const region = useRegion()
  const france = useQuery(franceQuery)
  const planning = useDossierPlanning()
  const words = usePosterWords()
  const scene = { model, region, france: france.data }

  const alone = async <T>(task: Printing['busy'], work: () => Promise<T>): Promise<T | null> => {
    if (printing.getState().busy !== 'none') return null
    printing.setState({ busy: task })
    try {
      return await work()
    } finally {
      printing.setState({ busy: 'none' })
    }
  }
  const print = async (autre: string | null, taken: Promise<TakenPicture | null>) => {
    // A page without its map is still worth printing.
    const picture = await taken.catch(() => null)
    flushSync(() => printing.setState({ paper: { of: model, autre, picture, asked: true } }))
    await document.querySelector<HTMLImageElement>('[data-paper] img')?.decode()
    window.print()
  }

  return {
    busy,
    printDossier: async () => {
      await alone('dossier', async () => {
        const { sketchPicture } = await import('./sketch-picture.ts')
        await print(null, sketchPicture(scene, pictureSize(planning(model).map)))
      })
    },
    printSheet: async (autre) => {
      await alone('sheet', async () => {
        const shared = model.facts.overlaps.find((each) => each.autre === autre)?.codes.length ?? 0
        const { overlapPicture } = await import('./sketch-picture.ts')
        await print(autre, overlapPicture(scene, pictureSize(sheetMap(shared)), autre))
      })
    },
    savePicture: () =>
      alone('picture', async () => {
        const { sketchPicture } = await import('./sketch-picture.ts')
        const { poster, POSTER_MAP } = await import('./poster.ts')
        const taken = await sketchPicture(scene, POSTER_MAP)
        if (!taken) return null
        const nom = sketching.getState().head?.nom ?? ''
        const file = `${fileName(nom)}.png`
        download(file, 'image/png', await poster(taken, words()))
        return file
      }),
  }
}
