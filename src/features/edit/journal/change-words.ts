import type { RecordChange, SourcedName } from '../../../domain/edits/record-change.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { statedLines } from '../../../fr/cpts/stated-value.ts'
import { answerWords, deadlineWords } from '../../../ui/words/deadline-answer.ts'
import { fieldLines, inOneLine, stageWords } from '../value-words.ts'

const { fields, log, values } = frEdit

/** What a change is about: "Avancement", "Courriel : autre version gardée". */
export function changeTitle(change: RecordChange): string {
  switch (change.kind) {
    case 'create':
      return log.created
    case 'restore':
      return log.restored
    case 'stage':
    case 'stage-withdrawn':
      return fields.avancement
    case 'fact':
      return fields[change.fait]
    case 'claim':
      return log.claim(fields[change.fait])
    case 'sources':
      return log.sources(sourcedTitle(change.fait))
    case 'put-back':
      return fields[change.field]
    default:
      return fields[change.kind]
  }
}

/** What has sources of its own, as the page names it. */
export function sourcedTitle(fait: SourcedName): string {
  return fait === 'stade' ? fields.avancement : fields[fait]
}

/** What a change says, where the record before and after it does not tell. */
export function changeWords(change: RecordChange): string {
  switch (change.kind) {
    case 'create':
      return change.nom
    case 'nom':
      return change.nom
    case 'alias':
      return inOneLine(change.alias)
    case 'departements':
      return inOneLine(change.departements)
    case 'doutes':
      return inOneLine(change.doutes)
    case 'note':
      return change.note ?? values.nothing
    case 'perimetre':
      return values.codes(change.codes.length)
    case 'stage':
      return stageWords(change.stade, change.date)
    case 'stage-withdrawn':
      return log.removed(stageWords(change.stade, change.date))
    case 'fact':
    case 'claim':
      return inOneLine(statedLines(change))
    case 'sources':
      return values.sourcesNow(change.sources)
    case 'echeances': {
      const { echeance, reponse } = change
      return reponse
        ? answerWords({ echeance, ...reponse }, change.date)
        : log.removed(deadlineWords(echeance))
    }
    case 'archive':
      return values.archive(change.date)
    case 'restore':
      return ''
    case 'put-back':
      return inOneLine(fieldLines(change.field, change.value))
  }
}
