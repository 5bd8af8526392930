import { createRoot as rootOf, type Root } from 'react-dom/client'
import { onTestFinished } from 'vitest'

/** A root that is taken down with its test: what it still waits for would be drawn into a document that is gone. */
export function createRoot(container: Element): Root {
  const root = rootOf(container)
  onTestFinished(() => root.unmount())
  return root
}
