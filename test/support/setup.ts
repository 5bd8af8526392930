import * as fc from 'fast-check'
import { vi } from 'vitest'

/**
 * Properties try the same cases in every run, so that a change is judged by what it changes. `npm run test:explore` tries others each
 * time: what it finds is mended, and kept as an example.
 */
if (process.env['EXPLORES'] !== 'yes') fc.configureGlobal({ seed: 2026 })

// A machine that does something else meanwhile answers later than in a second, and fails nothing for that.
const PATIENCE = 60_000
const { waitFor } = vi
vi.waitFor = (callback, options) =>
  waitFor(callback, {
    timeout: PATIENCE,
    ...(typeof options === 'number' ? { timeout: options } : options),
  })
