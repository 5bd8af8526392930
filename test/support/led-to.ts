/** Presses the link of these words, and reads where the focus is then. */
export function ledTo(page: HTMLElement, words: string): string {
  document.body.append(page)
  const link = [...page.querySelectorAll('a')].find(({ textContent }) => textContent === words)
  link?.click()
  const { activeElement } = document
  page.remove()
  return activeElement === document.body ? '' : (activeElement?.textContent ?? '')
}
