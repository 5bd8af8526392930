// @vitest-environment jsdom
import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { expect, it } from 'vitest'
import { MoreLines, useFewLines } from '../../../src/features/import/MoreLines.tsx'
import { More, useMore } from '../../../src/features/progress/More.tsx'
import { createRoot } from '../../support/roots.ts'

const LINES = Array.from({ length: 1255 }, (_, rank) => rank)

function Followed() {
  const { shown, hidden, showMore } = useMore(LINES, 15)
  const words = (n: number): string => `${n} de plus`
  return (
    <>
      <output>{shown.length}</output>
      <More hidden={hidden} onMore={showMore} words={words} printed={words} />
    </>
  )
}

function Imported() {
  const lines = useFewLines(LINES, '')
  return (
    <>
      <output>{lines.shown.length}</output>
      <MoreLines {...lines} />
    </>
  )
}

it.each<readonly [string, ComponentType]>([
  ['followed', Followed],
  ['imported', Imported],
])(
  'one press on a long list shows a hundred lines more at most, and the last ones too: %s',
  (_, List) => {
    const screen = document.createElement('div')
    flushSync(() => createRoot(screen).render(<List />))
    const size = (): number => Number(screen.querySelector('output')?.textContent)
    const button = () => screen.querySelector('button')
    for (let before = size(); button(); before = size()) {
      const promised = Number(/\d+/.exec(button()?.textContent ?? '')?.[0])
      flushSync(() => button()?.click())
      expect(size() - before).toBe(promised)
      expect(promised).toBeLessThanOrEqual(100)
    }
    expect(size()).toBe(LINES.length)
  },
)
