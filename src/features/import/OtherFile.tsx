import { useLocation } from 'wouter'
import { LOT_FRAGMENT, type ReadLot } from '../../data/lot/lot.ts'
import { frApp } from '../../fr/app/app.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { IDLE, type Review } from '../../session/importing.ts'
import controls from '../../ui/controls.module.css'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import { useOpenFile } from '../sketch/drafts/use-open-file.ts'
import { useReadFile } from './use-read-file.ts'

const LotReview = lazyPart(
  async () => (await import('../exchange/LotReview.tsx')).LotReview,
  () => <p>{frApp.loading}</p>,
)
const words = frImportScreen

/** A sketch among the files that are brought, which has a screen of its own. */
export function SketchFile({ file }: { readonly file: File }) {
  const { importing } = useSession()
  const openFile = useOpenFile()
  const href = useHref()
  const [, navigate] = useLocation()
  return (
    <>
      <p>{words.sketch}</p>
      <button
        type="button"
        className={controls.primary}
        onClick={() => {
          importing.setState({ now: IDLE })
          openFile(file)
          navigate(href('/esquisse', { selection: null }))
        }}
      >
        {words.openSketch}
      </button>
    </>
  )
}

/** The changes of someone else, or what someone proposes. */
export function LotFile({ review, lot }: { readonly review: Review; readonly lot: ReadLot }) {
  const { importing, address } = useSession()
  const { readFile } = useReadFile()
  const href = useHref()
  const [, navigate] = useLocation()
  const { region } = useRegion()
  return (
    <LotReview
      lot={lot}
      onTaken={(taken) => {
        address.takeFromFragment(LOT_FRAGMENT)
        importing.setState({ now: { step: 'done', region, name: review.file.name, ...taken } })
      }}
      onElsewhere={(into) => {
        navigate(href('/donnees', { region: into, selection: null, filters: {} }))
        readFile(review.file, { into })
      }}
    />
  )
}
