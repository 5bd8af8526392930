import type { CategoryClass, IndicatorClasses } from '../../domain/indicators/indicator-classes.ts'
import { categoryName } from '../../ui/words/category-name.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { figureFormat } from '../../ui/words/indicator-format.ts'

/** What each class is called, in the order of the classes: its range, its category, or how many rare ones it holds. */
export function classNames(indicator: IndicatorClasses): readonly string[] {
  if (indicator.kind === 'numeric') {
    const write = figureFormat(indicator.column)
    return indicator.classes.map(({ min, max }) => frIndicators.range(write(min), write(max)))
  }
  return indicator.classes.map(categoryClassName)
}

/** A category, or how many rare ones stand together. */
export function categoryClassName({ categories: [first = '', ...others] }: CategoryClass): string {
  return others.length === 0 ? categoryName(first) : frIndicators.others(others.length + 1)
}

/** How the classes were made, for a legend to say. */
export function methodWords(indicator: IndicatorClasses): string {
  if (indicator.kind === 'categorical') return frIndicators.categories
  const method = frIndicators.methods[indicator.methode]
  return indicator.divergent ? `${method}, ${frIndicators.divergent}` : method
}
