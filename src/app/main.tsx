import type { Session } from '../session/session.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { atlasQueries } from '../data/atlas-queries.ts'
import { SITE_FOLDER, settleFolder } from '../data/site.ts'
import { createIndicatorsSession } from '../session/indicators.ts'
import { createAddress, readPlace } from '../session/address.ts'
import { followView, openingChoices, opensWhereOfficeSays } from '../session/last-view.ts'
import { newId } from '../session/new-id.ts'
import { followToday } from '../session/today.ts'
import { createQuiet, LATER } from '../session/quiet.ts'
import { createRecordsSession } from '../session/records.ts'
import { createImporting } from '../session/importing.ts'
import { notebookOnDemand } from '../session/notebook-on-demand.ts'
import { listenForFailures } from '../session/listen-for-failures.ts'
import { watchForNewVersion } from '../session/new-version.ts'
import { followUnsaved, warnBeforeLeaving } from '../session/unsaved.ts'
import { draftsSessionOnDemand } from '../session/drafts-on-demand.ts'
import { teamOnDemand } from '../session/team-on-demand.ts'
import { followSketch } from '../session/sketch-of-tab.ts'
import { createAuthor } from '../state/author.ts'
import { createCamera } from '../state/camera.ts'
import { createChoices } from '../state/choices.ts'
import { createFailedAction } from '../state/failed-action.ts'
import { createHighlight } from '../state/highlight.ts'
import { createIntake } from '../state/intake.ts'
import { createPrinting } from '../state/printing.ts'
import { createSketching } from '../state/sketching.ts'
import { createTools } from '../state/tools.ts'
import { createTyping } from '../state/typing.ts'
import { atlasDatabase } from '../storage/database.ts'
import { draftSync } from '../storage/draft-sync.ts'
import { eraseSync } from '../storage/erase-sync.ts'
import { editSync } from '../storage/edit-sync.ts'
import { draftsOnDemand, editsOnDemand } from '../storage/on-demand.ts'
import { publishedStore } from '../storage/published.ts'
import { deviceStorage, tabStorage } from '../storage/text-storage.ts'
import { indicatorSync } from '../storage/indicator-sync.ts'
import '../ui/base.css'
import { geometryClient } from '../worker/client.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { NewVersion } from './NewVersion.tsx'
import { FailedAction } from './FailedAction.tsx'
import { routeOf } from './routes.ts'
import { SessionProvider } from './SessionProvider.tsx'

settleFolder()

const place = { bar: window, base: SITE_FOLDER }
const opening = readPlace(place)
const ofOffice = opensWhereOfficeSays(opening)
  ? await import('../data/office.ts').then(({ officeRegion }) => officeRegion()).catch(() => null)
  : null
const choices = createChoices(openingChoices(opening, ofOffice))
const camera = createCamera()
const address = createAddress({
  ...place,
  choices,
  camera,
  hasMap: (path) => routeOf(path)?.map ?? false,
})
followView(choices, opening)

const sketching = createSketching()
const database = atlasDatabase()
const sync = draftSync()
const edits = editSync()
const erasing = eraseSync()
const queries = atlasQueries()
const quiet = createQuiet()
const author = createAuthor(deviceStorage)
const records = createRecordsSession({
  edits: editsOnDemand(database, edits),
  published: publishedStore(database),
  sync: edits,
  // What was just read is shown first.
  idle: quiet.wait,
})
const opened: Omit<Session, 'today' | 'unsaved'> = {
  address,
  choices,
  camera,
  highlight: createHighlight(),
  failed: createFailedAction(),
  sketching,
  tools: createTools(),
  drafts: draftsSessionOnDemand(sketching, draftsOnDemand(database, sync), sync),
  sketchOfTab: followSketch(sketching, tabStorage),
  records,
  earlier: () =>
    import('../storage/earlier-edition.ts').then(({ earlierEditions }) =>
      earlierEditions(database),
    ),
  typing: createTyping({
    tab: tabStorage,
    device: deviceStorage,
    // Only a secure page has them.
    locks: (navigator as Partial<Navigator>).locks ?? null,
    newId,
  }),
  notebook: notebookOnDemand(database),
  author,
  team: teamOnDemand({ database, records, author }, deviceStorage, quiet.wait),
  importing: createImporting(),
  erasing,
  indicators: createIndicatorsSession(database, indicatorSync(), queries),
  geometry: geometryClient(
    () => new Worker(new URL('../worker/geometry.worker.ts', import.meta.url), { type: 'module' }),
  ),
  quiet,
  intake: createIntake(),
  printing: createPrinting(),
}
const session = { ...opened, unsaved: followUnsaved(opened) }
warnBeforeLeaving(session.unsaved, window)

// Everything that is built lies in one folder.
listenForFailures(session.failed, window, import.meta.url.replace(/[^/]*$/, ''))
const newVersion = watchForNewVersion(navigator.serviceWorker, SITE_FOLDER, () => location.reload())
// What another tab erased must not be written back from here.
erasing.subscribe(() => location.reload())

const container = document.getElementById('app')
if (!container) throw new Error('index.html has no #app')
createRoot(container).render(
  <StrictMode>
    <ErrorBoundary whole>
      <QueryClientProvider client={queries}>
        <SessionProvider session={session} day={followToday()}>
          <App />
          <FailedAction />
          <NewVersion watched={newVersion} />
        </SessionProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
)

setTimeout(() => {
  import('./ahead.ts').then(({ loadAhead }) => loadAhead()).catch(() => {})
}, LATER)
