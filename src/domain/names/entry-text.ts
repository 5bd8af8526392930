/** What is written beside a name and is no part of it: inhabitants, remarks, marks of footnotes. */
const COUNT = String.raw`\d[\d\s.\u00a0\u202f]*\s*(?:k\s*)?hab(?:itants|\.|\b)`
/** Out of brackets, what follows a mark of lists is of the next item. */
const INHABITANTS = new RegExp(
  String.raw`\s*[([]\s*${COUNT}[^)\]]*[)\]]?|\s*${COUNT}[^)\]\d;,|\n]*`,
  'giu',
)
const FOOTNOTE = /[\s*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]*(?:\((?:\d|[a-z])\)|\[\d{1,2}\])?[\s*†‡¹²³⁴⁵⁶⁷⁸⁹⁰.:]*$/u
/** In brackets, and neither a number nor an article, which tell namesakes apart: "Courneuve (La)". */
const REMARK = /\s*\((?!(?:l[ae]s?|l['’])\)$)[^()\d]*\p{L}[^()]*\)$/iu
const OF_COMMUNE = /^(?:(?:la\s+)?(?:commune|ville|mairie)\s+(?:d[eu]s?\s+|d['’]))(?=\p{L})/iu
/** What is longer is no name with something around it; to look for its ends would take for ever. */
const LONGEST = 200
const CEDEX = /\s+cedex\b\s*(\d{1,2})?$/i

/**
 * The forms that a commune's name may have under what is written around it, the nearest to the text first: "Serres*" as "Serres",
 * "Gap (41 000 hab.)", "Orange (siège)", "commune de Gap", "NICE CEDEX 3" as "NICE 3" and "NICE".
 *
 * Shape: none is the text itself; none where nothing is written around it.
 */
export function barerNames(text: string): readonly string[] {
  if (text.length > LONGEST) return []
  const forms = new Set<string>()
  const noted = text.replaceAll(INHABITANTS, '').replace(FOOTNOTE, '').trim()
  add(noted)
  add(noted.replace(REMARK, '').trim())
  add(noted.replace(OF_COMMUNE, '').replace(REMARK, '').trim())
  forms.delete(text)
  return [...forms]

  function add(form: string): void {
    const number = CEDEX.exec(form)?.[1]
    if (CEDEX.test(form)) {
      const town = form.replace(CEDEX, '')
      // In a city with arrondissements the number is that of one of them.
      if (number !== undefined) forms.add(`${town} ${Number(number)}`)
      forms.add(town)
      // Such a code is of a post office, and of no commune.
      forms.add(town.replace(/^\d{5}\s+/, ''))
    } else if (form !== '') forms.add(form)
  }
}
