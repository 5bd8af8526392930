import { LONGEST_TEAM_FILE, type TeamFile } from '../data/team/team-file.ts'
import type { Database, Outcome } from '../storage/database.ts'
import { versionsIn, versionsText } from '../storage/notebook-record.ts'
import { notebookSync } from '../storage/notebook-sync.ts'
import { joinNotebook } from '../storage/notebook.ts'
import type { TeamState } from './team-state.ts'

/** How much of a file it may fill, so that what the file says of records is always read. Units: characters. */
const ROOM = LONGEST_TEAM_FILE / 4

/** What became of the private notebook in a look at the folder; `text` is what this device tells of it, null for nothing. */
interface Exchanged {
  readonly shares: TeamState['carnet']
  readonly text: string | null
}

/** How the tabs of this device hear of what came, and the folder of what was written in one of them. */
export function carnetTabs() {
  const { announce, subscribe, close } = notebookSync()
  return { announce: () => announce('changed'), subscribe, close }
}

/** Joins the notebooks that colleagues share to the one of this device, where its person shares it, and tells what it holds then. */
export async function exchangeCarnet(
  shares: boolean,
  files: ReadonlyMap<string, TeamFile>,
  database: Database,
  onNews: () => void,
): Promise<Outcome<Exchanged>> {
  if (!shares) return { ok: true, value: { shares: 'no', text: null } }
  const theirs = [...files.values()].flatMap(({ carnet }) =>
    carnet === null ? [] : versionsIn(carnet),
  )
  const joined = await joinNotebook(database, theirs)
  if (!joined.ok) return joined
  if (joined.value.isNews) onNews()
  const text = versionsText(joined.value.versions)
  // JSON in JSON: what is quoted there is longer.
  if (JSON.stringify(text).length > ROOM)
    return { ok: true, value: { shares: 'too-long', text: null } }
  return { ok: true, value: { shares: 'yes', text } }
}
