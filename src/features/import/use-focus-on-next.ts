import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react'

const ITEM = 'fieldset'
const CONTROLS = 'button, input, select'

/** What a part needs so that the focus stays in it: it goes on the element around its items. */
interface FocusOnNext {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly tabIndex: -1
  readonly onFocus: (event: FocusEvent<HTMLDivElement>) => void
}

/**
 * Where the control that had the focus goes away with the group of answers that it is of, the focus goes to the group that takes its place, and from the
 * last one to the part itself; not to the page.
 *
 * @param left how many items are left.
 */
export function useFocusOnNext(left: number): readonly [props: FocusOnNext, wasUsed: boolean] {
  const ref = useRef<HTMLDivElement>(null)
  const at = useRef(0)
  const before = useRef(left)
  const [wasUsed, setUsed] = useState(false)
  useEffect(() => {
    const part = ref.current
    const isAnswered = left < before.current
    before.current = left
    if (!isAnswered || !wasUsed || !part || document.activeElement !== document.body) return
    const items = [...part.querySelectorAll(ITEM)]
    const next: Element | undefined = items[Math.min(at.current, items.length - 1)]
    ;(next?.querySelector<HTMLElement>(CONTROLS) ?? part).focus()
  }, [left, wasUsed])
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLDivElement>): void => {
    const item = target.closest(ITEM)
    at.current = item ? [...currentTarget.querySelectorAll(ITEM)].indexOf(item) : 0
    setUsed(true)
  }
  return [{ ref, tabIndex: -1, onFocus }, wasUsed]
}
