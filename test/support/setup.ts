import { threadId } from 'node:worker_threads'
import * as fc from 'fast-check'
import { vi } from 'vitest'

/**
 * Properties try the same cases in every run, so that a change is judged by what it changes. `npm run test:explore` tries others each
 * time: what it finds is mended, and kept as an example.
 */
if (process.env['EXPLORES'] !== 'yes') fc.configureGlobal({ seed: 2026 })

// This file runs before each file of tests; what a thread keeps from one to the next is changed once.

const PATIENCE = 60_000
const { waitFor } = vi
/** A machine that does something else meanwhile answers later than in a second, and fails nothing for that. */
const waitPatiently: typeof waitFor = (callback, options) =>
  waitFor(callback, {
    timeout: PATIENCE,
    ...(typeof options === 'number' ? { timeout: options } : options),
  })
if (waitFor.name !== waitPatiently.name) vi.waitFor = waitPatiently

const Shared = globalThis.BroadcastChannel
/** Threads of one process hear each other as tabs of one device do: each is a device of its own. */
class ChannelOfThread extends Shared {
  constructor(name: string) {
    super(`${threadId} ${name}`)
  }
}
if (Shared.name !== ChannelOfThread.name) globalThis.BroadcastChannel = ChannelOfThread
