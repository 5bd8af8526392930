import { useEffect } from 'react'
import { LOT_FRAGMENT, lotFile } from '../../data/lot/lot.ts'
import { writtenIn } from '../../data/link-text.ts'
import { frLots } from '../../fr/follow-up/lots.ts'
import { useStable } from '../../ui/use-stable.ts'
import { useSession } from '../region-model/session-context.ts'
import { useReadFile } from './use-read-file.ts'

/**
 * Opens the lot that a link carries, by the same door as the file of one.
 *
 * It stays in the address until it was taken or given up: a phone that lets go of the page has it again, and opening it twice is as once.
 */
export function useLotLink(): void {
  const { address } = useSession()
  const { readFile } = useReadFile()
  const readLink = useStable(() => {
    const parts = new URLSearchParams(address.state.getState().fragment.replace(/^#/, ''))
    const found = parts.get(LOT_FRAGMENT)
    if (found !== null) readFile(new File([lotFile(writtenIn(found))], frLots.open.fileName))
  })
  useEffect(() => {
    readLink()
    // A link opened in a tab that is already here only changes the fragment.
    return address.state.subscribe(({ by }) => {
      if (by === 'history') readLink()
    })
  }, [address, readLink])
}
