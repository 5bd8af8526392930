import {
  ABSENT_KEYS,
  type AbsentKey,
  type Cpts,
  type CptsDataset,
} from '../../../src/domain/cpts/cpts.ts'
import { isContactWay } from '../../../src/domain/cpts/contact-value.ts'
import { diffDatasets, type RecordDiff } from '../../../src/domain/edits/dataset-diff.ts'
import { createdCpts } from '../../../src/domain/edits/record-edit.ts'
import { factOf } from '../../../src/domain/edits/record-change.ts'
import { type RecordField, withFieldOf } from '../../../src/domain/edits/record-field.ts'
import type { AskedFact } from '../../../src/domain/import/import-note.ts'
import { FACT_NAMES } from '../../../src/domain/import/incoming.ts'
import { isOlder } from '../../../src/domain/import/asked-fact.ts'
import { isLater } from '../../../src/domain/import/verdict.ts'

/**
 * Tells whether what a source says of a fact is worth asking, so that a better or a newer word is never put in doubt.
 *
 * It is where nothing was known, where the communes were only inferred, where the same source said what is known, and where what is known
 * bears no date or one that is earlier for certain. A contour that leaves the région is no list to set against one that is whole.
 */
export function isWorthAsking(
  asked: AskedFact,
  record: Cpts,
  source: string,
  leavesRegion: boolean,
): boolean {
  const { fait, known, date } = asked
  if (fait === 'nom' || fait === 'archive') return false
  if (fait === 'perimetre') {
    if (leavesRegion && record.perimetre.etat === 'complet') return false
    if (record.perimetre.deduit) return true
  }
  if (known === null) return true
  if (isOlder(asked)) return false
  if (sourcesOf(record, fait).some((each) => isSameSource(each, source))) return true
  return known.date === null || isLater(date, known.date)
}

function sourcesOf(record: Cpts, fait: AskedFact['fait']): readonly string[] {
  if (fait === 'perimetre') return record.perimetre.sources
  if (fait === 'stade') return record.stade?.sources ?? []
  const name = FACT_NAMES.find((each) => each === fait)
  return (name && factOf(record, name)?.sources) ?? []
}

/** The same text, or addresses of the same server. */
function isSameSource(one: string, other: string): boolean {
  if (one === other) return true
  return URL.canParse(one) && URL.canParse(other) && new URL(one).host === new URL(other).host
}

/** The file of proposals: records that are new, whole, and of those that change only what does. Errors: null where nothing would change. */
export function proposalsOf(
  before: CptsDataset,
  after: CptsDataset,
  avertissement: string,
): CptsDataset | null {
  const { added, changed } = diffDatasets(before, after)
  const cpts = [...changed.map(changesOnly), ...added]
  if (cpts.length === 0) return null
  const { format, region, nom } = before
  return { format, proposition: true, region, nom, avertissement, chiffresOfficiels: null, cpts }
}

/** A record that says what changed and nothing else, so that nothing it leaves out is asked. */
function changesOnly({ before, after, fields }: RecordDiff): Cpts {
  const { id, nom } = before
  const names = new Set(fields.map(({ field }) => field))
  // A date of the ACI has no meaning without the stage.
  if (names.has('aci')) names.add('avancement')
  const create = {
    kind: 'create',
    cpts: id,
    nom,
    departements: [],
    quand: '',
    source: null,
  } as const
  // The name as the record writes it, which is then no change.
  const empty: Cpts = { ...createdCpts(create), nom }
  const said = [...names].reduce((record, field) => withFieldOf(record, field, after), empty)
  return { ...said, absent: ABSENT_KEYS.filter((key) => !names.has(fieldOf(key))) }
}

/** The field that a key of the file belongs to; of "contacts" as a whole, none: each way is absent by itself. */
function fieldOf(key: AbsentKey): RecordField {
  if (key === 'stade' || key === 'historique') return 'avancement'
  const way = key.replace('contacts.', '')
  return isContactWay(way) ? way : (key as RecordField)
}
