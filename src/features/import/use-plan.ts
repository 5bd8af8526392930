import { useMemo } from 'react'
import { liveChanges } from '../../domain/edits/edit-log.ts'
import { planProposed } from '../../domain/import/left-aside.ts'
import type { ImportPlan, PlanInput } from '../../domain/import/plan-import.ts'
import { useRecords } from '../edit/use-records.ts'
import { typedDate, typedText } from '../edit/form/typed-text.ts'
import { useNameSources } from '../search/use-name-sources.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import type { Review } from '../../session/importing.ts'
import { plainName } from './plain-name.ts'

/** What a file would change with the choices made so far; null for what is no list of CPTS. */
export function usePlan({
  file,
  content,
  choices,
  source,
  quand,
  region,
  left,
}: Review): ImportPlan | null {
  const { today } = useSession()
  const { atlas, records, file: regionFile } = useRegion()
  const { log } = useRecords()
  const names = useNameSources()
  const input = useMemo((): PlanInput | null => {
    switch (content.kind) {
      case 'table':
        return {
          kind: 'rows',
          tables: content.tables,
          matches: [],
          notes: content.notes,
          nom: plainName(file.name),
        }
      case 'shapes': {
        const matches = content.shapes.map((shape) => shape?.match ?? null)
        return {
          kind: 'rows',
          tables: content.tables,
          matches,
          notes: content.notes,
          nom: plainName(file.name),
        }
      }
      case 'dataset':
        return { kind: 'dataset', dataset: content.dataset }
      case 'sketch':
      case 'lot':
        return null
    }
  }, [content, file.name])
  return useMemo(() => {
    if (!input) return null
    const context = {
      units: atlas.known,
      departements: regionFile?.departements ?? new Map(),
      today,
      quand,
      source: { source: typedText(source.source) ?? file.name, date: typedDate(source.date) },
      made: liveChanges(log).map(({ change }) => change),
      records: records.cpts,
      names,
      neighbours: regionFile?.neighbours ?? new Map(),
    }
    return planProposed(input, context, choices, { left, region })
  }, [
    input,
    atlas.known,
    regionFile,
    today,
    quand,
    source,
    file.name,
    log,
    records,
    choices,
    names,
    region,
    left,
  ])
}
