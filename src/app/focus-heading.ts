/** Leads keyboard and screen reader to the head of a new subject. */
export function focusHeading(content: HTMLElement | null): void {
  const heading = content?.querySelector('h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}
