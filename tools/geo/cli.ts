import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { terminal } from './reporter.ts'
import { runGeo } from './run.ts'

const root = join(fileURLToPath(import.meta.url), '..', '..', '..')
process.exitCode = await runGeo(process.argv.slice(2), {
  root,
  env: process.env,
  reporter: terminal,
})
