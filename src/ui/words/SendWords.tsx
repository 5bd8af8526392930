import Link2 from 'lucide-react/icons/link-2'
import Share2 from 'lucide-react/icons/share-2'
import { frTakeAway } from '../../fr/paper/take-away.ts'
import { canSend } from '../use-send.ts'

/** What a button that sends a link does on this device. */
export function SendWords() {
  const Icon = canSend() ? Share2 : Link2
  return (
    <>
      <Icon aria-hidden size={16} /> {canSend() ? frTakeAway.send : frTakeAway.copyLink}
    </>
  )
}
