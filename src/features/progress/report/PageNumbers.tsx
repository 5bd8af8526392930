import { fr } from '../../../ui/fr.ts'
import { useRegion } from '../../shared/region-model.ts'
import { useSession } from '../../shared/session.ts'

/** What stands under each page of the report, where the browser can: its words are ours, which no style sheet may hold. */
export function PageNumbers() {
  const { nom } = useRegion()
  const { today } = useSession()
  const { foot, page, of } = fr.report
  return (
    <style>
      {`@page suivi {
  @bottom-left { content: ${asText(foot(nom, today))}; ${FOOT} }
  @bottom-right { content: ${asText(page)} counter(page) ${asText(of)} counter(pages); ${FOOT} }
}`}
    </style>
  )
}

const FOOT = "font: 7pt 'Inter Variable', sans-serif; color: #333;"

/** A text as a style sheet quotes it. */
const asText = (text: string): string => JSON.stringify(text)
