/** How closely a page may be set, the most open first; the style sheet says what each means. */
const DENSITIES = ['0', '1', '2', '3', '4', '5']

/**
 * Sets a page as openly as one sheet of paper allows.
 *
 * Where the closest setting is still too long, it goes on on a second sheet, and the answer is false: nothing is cut. The page is laid out for a moment on the
 * screen, unseen, at the size it has on paper.
 */
export function fitPage(page: HTMLElement): boolean {
  page.dataset['measured'] = ''
  const fitting = DENSITIES.some((density) => {
    page.dataset['density'] = density
    return page.scrollHeight <= page.clientHeight
  })
  delete page.dataset['measured']
  return fitting
}
