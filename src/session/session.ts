import type { StoreApi } from 'zustand/vanilla'
import type { AuthorStore } from '../state/author.ts'
import type { CameraStore } from '../state/camera.ts'
import type { ChoicesStore } from '../state/choices.ts'
import type { FailedActionStore } from '../state/failed-action.ts'
import type { HighlightStore } from '../state/highlight.ts'
import type { IntakeStore } from '../state/intake.ts'
import type { PrintingStore } from '../state/printing.ts'
import type { SketchingStore } from '../state/sketching.ts'
import type { ToolsStore } from '../state/tools.ts'
import type { TypingStore } from '../state/typing.ts'
import type { EarlierEditions } from '../storage/earlier-edition.ts'
import type { EraseSync } from '../storage/erase-sync.ts'
import type { GeometryClient } from '../worker/client.ts'
import type { Address } from './address.ts'
import type { ImportingStore } from './importing.ts'
import type { RecordsSession } from './records.ts'
import type { IndicatorsSession } from './indicators.ts'
import type { Quiet } from './quiet.ts'
import type { DraftsSession } from './drafts-state.ts'
import type { Notebook } from './notebook-state.ts'
import type { TeamOnDemand } from './team-on-demand.ts'
import type { Unsaved } from './unsaved.ts'

/** What lives as long as the page: the stores and the way to the worker. */
export interface Session {
  readonly address: Address
  readonly choices: ChoicesStore
  readonly camera: CameraStore
  readonly highlight: HighlightStore
  readonly failed: FailedActionStore
  readonly sketching: SketchingStore
  readonly tools: ToolsStore
  readonly drafts: DraftsSession
  /** The id of the sketch of a région that this tab last had open, a reload included; null for none. */
  readonly sketchOfTab: (region: string) => string | null
  readonly records: RecordsSession
  /** What this device had read of the published files before; loaded once something asks. */
  readonly earlier: () => Promise<EarlierEditions>
  readonly typing: TypingStore
  /** What the office writes down for itself: on this device only. */
  readonly notebook: Notebook
  /** The folder that a team shares, where one was chosen. */
  readonly team: TeamOnDemand
  /** What is done on this page and not kept by its device. */
  readonly unsaved: StoreApi<Unsaved>
  readonly author: AuthorStore
  readonly importing: ImportingStore
  readonly erasing: EraseSync
  readonly indicators: IndicatorsSession
  readonly intake: IntakeStore
  readonly printing: PrintingStore
  readonly geometry: GeometryClient
  readonly quiet: Quiet
  /** Local day, "YYYY-MM-DD", renewed as it changes: deadlines are counted from it. */
  readonly today: string
}
