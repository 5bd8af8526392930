import { frIndicators } from '../../fr/map/indicators.ts'

const KNOWN = new Map<string, string>(Object.entries(frIndicators.knownCategories))

/** A category as people read it: without the number that orders it, nor underscores. "2_Sous_dotee" → "Sous-dotée". */
export function categoryName(category: string): string {
  const words = category
    .replace(/^\d+\s*[_.):–-]\s*/, '')
    .replaceAll('_', ' ')
    .trim()
  if (words === '') return category
  return KNOWN.get(words.toLowerCase()) ?? words.charAt(0).toLocaleUpperCase('fr') + words.slice(1)
}
