import { useQuery } from '@tanstack/react-query'
import { useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { franceQuery } from '../../data/queries.ts'
import { useRegion } from '../shared/region-model.ts'

interface Printing {
  readonly print: () => Promise<void>
  readonly printing: boolean
  /** The map as taken for the card; null before the first time, and where there is none to take. */
  readonly picture: string | null
  readonly paper: RefObject<HTMLElement | null>
}

/** Prints the card of a CPTS, once its map is taken. Ctrl+P before that prints the same card without the map. */
export function usePrint(id: string): Printing {
  const region = useRegion()
  const france = useQuery(franceQuery)
  const [printing, setPrinting] = useState(false)
  const [picture, setPicture] = useState<string | null>(null)
  const paper = useRef<HTMLElement>(null)

  const take = async (): Promise<string | null> => {
    // The map's library comes only when a map is wanted.
    const { cardPicture } = await import('./card-picture.ts')
    return cardPicture(id, region, france.data)
  }
  const print = async (): Promise<void> => {
    if (printing) return
    setPrinting(true)
    // A card without its map is still worth printing.
    const taken = picture ?? (await take().catch(() => null))
    flushSync(() => {
      setPicture(taken)
      setPrinting(false)
    })
    await paper.current?.querySelector('img')?.decode()
    window.print()
  }
  return { print, printing, picture, paper }
}
