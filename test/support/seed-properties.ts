import * as fc from 'fast-check'

/**
 * Properties try the same cases in every run, so that a change is judged by what it changes. `npm run test:explore` tries others each
 * time: what it finds is mended, and kept as an example.
 */
if (process.env['EXPLORES'] !== 'yes') fc.configureGlobal({ seed: 2026 })
