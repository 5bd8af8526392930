// @vitest-environment jsdom
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { describe, expect, it } from 'vitest'
import { useSettled } from '../../../src/features/sketch/print/use-settled.ts'
import { createRoot } from '../../support/roots.ts'

const isEven = (n: number): boolean => n % 2 === 0

/** A screen that shows one number after the other, and who waits for an even one. */
function screen(first: number) {
  const waits: (() => Promise<number | null>)[] = []
  const Probe = ({ n }: { readonly n: number }): null => {
    const wait = useSettled(n, isEven)
    useEffect(() => void waits.push(wait))
    return null
  }
  const root = createRoot(document.createElement('div'))
  const show = (n: number): void => flushSync(() => root.render(<Probe n={n} />))
  show(first)
  return { show, leave: () => flushSync(() => root.unmount()), wait: async () => waits.at(-1)?.() }
}

describe('waiting for what is drawn', () => {
  it('takes no time where it is there', async () => {
    expect(await screen(2).wait()).toBe(2)
  })

  it('ends with the render that brings it, for everyone who waits', async () => {
    const { show, wait } = screen(1)
    const both = Promise.all([wait(), wait()])
    show(3)
    show(4)
    show(6)
    expect(await both).toEqual([4, 4])
  })

  it('ends with nothing where the screen is left before', async () => {
    const { leave, wait } = screen(1)
    const waited = wait()
    leave()
    expect(await waited).toBeNull()
  })
})
