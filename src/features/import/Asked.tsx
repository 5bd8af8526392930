import type { Question } from '../../domain/import/import-choices.ts'
import { STAGES } from '../../domain/cpts/stage.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { useRegion } from '../region-model/region-model.ts'
import type { CommuneAnswer } from '../../domain/import/commune-read.ts'
import { Answer, Ask } from './Ask.tsx'
import { CommuneQuestion } from './CommuneQuestion.tsx'
import { DateQuestion } from './DateQuestion.tsx'
import { answered, type Choose, ofSheet } from './use-review.ts'

const words = frImportScreen.questions

interface AskedProps {
  readonly question: Question
  /** On which lines of the file. */
  readonly where: string
  readonly choose: Choose
}

/** One question, with its answers to press. */
export function Asked({ question, where, choose }: AskedProps) {
  const { key, text } = question
  const { records } = useRegion()
  const toCommune = (answer: CommuneAnswer): void =>
    choose((choices) => ({ communes: answered(choices.communes, key, answer) }))
  switch (question.kind) {
    case 'commune':
      return <CommuneQuestion question={question} where={where} onAnswer={toCommune} />
    case 'groupe':
      return (
        <Ask text={words.group(text)} where={where}>
          {question.groups.map(({ nom, codes }) => (
            <Answer key={nom} onPress={() => toCommune(codes)}>
              {words.groupOf(nom, codes.length)}
            </Answer>
          ))}
          <Answer
            onPress={() => toCommune([...new Set(question.groups.flatMap((each) => each.codes))])}
          >
            {words.allGroups}
          </Answer>
          <Answer onPress={() => toCommune('ignore')}>{words.ignore}</Answer>
        </Ask>
      )
    case 'date':
      return (
        <DateQuestion
          question={question}
          where={where}
          onAnswer={(answer) =>
            choose((choices) => ({ dates: answered(choices.dates, key, answer) }))
          }
        />
      )
    case 'stade':
      return (
        <Ask text={words.stade(text)} where={where}>
          {[...STAGES, 'ignore' as const].map((each) => (
            <Answer
              key={each}
              onPress={() => choose((choices) => ({ stades: answered(choices.stades, key, each) }))}
            >
              {each === 'ignore' ? words.ignore : frCategories[each]}
            </Answer>
          ))}
        </Ask>
      )
    case 'email':
      return (
        <Ask text={words.email(text)} where={where}>
          {(['drop', 'keep'] as const).map((each) => (
            <Answer
              key={each}
              onPress={() => choose((choices) => ({ emails: answered(choices.emails, key, each) }))}
            >
              {words[each]}
            </Answer>
          ))}
        </Ask>
      )
    case 'cpts': {
      const nameOf = (id: string): string => records.cpts.find((each) => each.id === id)?.nom ?? id
      const toCpts = (answer: 'create' | 'ignore' | { id: string }): void =>
        choose((choices) => ({ cpts: answered(choices.cpts, key, answer) }))
      return (
        <Ask text={words.cpts(text)} where={where}>
          <Answer onPress={() => toCpts('create')}>{words.create}</Answer>
          {question.similaires.map((id) => (
            <Answer key={id} onPress={() => toCpts({ id })}>
              {words.isRecord(nameOf(id))}
            </Answer>
          ))}
          <Answer onPress={() => toCpts('ignore')}>{words.drop}</Answer>
        </Ask>
      )
    }
    case 'siege': {
      const { sheet } = question.places[0] ?? { sheet: 0 }
      return (
        <Ask text={words.seat(text)} where={where}>
          {[false, true].map((territory) => (
            <Answer
              key={`${territory}`}
              onPress={() => choose((choices) => ofSheet(choices, sheet, () => ({ territory })))}
            >
              {territory ? words.isTerritory : words.isSeat}
            </Answer>
          ))}
        </Ask>
      )
    }
    case 'shape':
      return <p>{words.shape(text)}</p>
  }
}
