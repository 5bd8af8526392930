/** How people say that they mean a part of a commune: before its name, after it, or by what of it they mean. */
const BEFORE =
  /^(?:une |pour )?partie (?:de la (?:ville|commune) )?(de |du |des |d['’])\s*(\S.*)$/iu
const AFTER =
  /^(.*[^\s,(–—-])[\s,–—-]*\(?\b(?:(?:en|pour) partie|partiellement|partiel(?:le)?)\s*\)?$/iu
const OF_IT =
  /^(.*\S)\s*\((?:une )?(?:quartiers?|secteurs?|iris|partie|sauf|hors|excepte|excepté)\b[^)]*\)$/iu
const ARTICLES: Readonly<Record<string, string>> = { du: 'Le ', des: 'Les ' }

/**
 * The commune that a text names a part of: "Toulouse" for "Toulouse (en partie)", "une partie de Toulouse", "Toulouse (quartiers nord)".
 *
 * Shape: null where the text says nothing of the kind, and so means the whole of what it names.
 */
export function namedInPart(text: string): string | null {
  const [, link = '', name] = BEFORE.exec(text.trim()) ?? []
  if (name !== undefined) return `${ARTICLES[link.trim().toLowerCase()] ?? ''}${name}`
  return (AFTER.exec(text.trim()) ?? OF_IT.exec(text.trim()))?.[1] ?? null
}

/** A code or a name as a list writes it where only a part is meant; `namedInPart` reads it back. */
export function writtenInPart(text: string): string {
  return `${text} (en partie)`
}
