import { afterAll, vi } from 'vitest'

/**
 * A screen that a test has shown may still be loading a part of itself when the last test of the file ends. The next file of the same
 * thread has the same modules and another document: the part would come to it as one that could not be loaded.
 */
afterAll(() => vi.dynamicImportSettled())

/** A document of tests has no media to ask about: none of them holds, until a test says another. */
globalThis.matchMedia ??= () =>
  ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }) as never
