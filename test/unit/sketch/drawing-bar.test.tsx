// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { expect, it } from 'vitest'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import { DrawingBar } from '../../../src/features/sketch/draw/DrawingBar.tsx'
import { frSketch } from '../../../src/fr/sketch/sketch.ts'
import type { Session } from '../../../src/session/session.ts'
import { createTools } from '../../../src/state/tools.ts'
import { createRoot } from '../../support/roots.ts'

it('says which of two compared territories a press changes', () => {
  const said = (isCompared: boolean): string => {
    const root = document.createElement('div')
    const session = { tools: createTools() } as unknown as Session
    flushSync(() =>
      createRoot(root).render(
        <SessionContext value={session}>
          <DrawingBar cut={null} isCompared={isCompared} />
        </SessionContext>,
      ),
    )
    return root.querySelector('[role=status]')?.textContent ?? ''
  }
  expect(said(false)).toBe(frSketch.hint.unit)
  expect(said(true)).toBe(frSketch.hintCompared)
})
