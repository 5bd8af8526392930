import { frReport } from '../../../fr/paper/report.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'

/** What stands under each page of the report, where the browser can: its words are ours, which no style sheet may hold. */
export function PageNumbers() {
  const { nom } = useRegion()
  const { today } = useSession()
  return (
    <style>
      {`@page suivi {
  @bottom-left { content: ${quoted(frReport.foot(nom, today))}; ${FOOT} }
  @bottom-right { content: ${PAGES}; ${FOOT} }
}`}
    </style>
  )
}

/** A text as a style sheet quotes it. */
const quoted = (text: string): string => JSON.stringify(text)

/** "Page 1 sur 5", which only the browser can count. */
const PAGES = quoted(frReport.pages('{page}', '{pages}'))
  .replace('{page}', '" counter(page) "')
  .replace('{pages}', '" counter(pages) "')

const FOOT = "font: 7pt 'Inter Variable', sans-serif; color: #333;"
