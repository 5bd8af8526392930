import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runData } from './run.ts'

process.exitCode = await runData(process.argv.slice(2), {
  root: join(fileURLToPath(import.meta.url), '..', '..', '..'),
  today: new Date().toISOString().slice(0, 10),
  write: (text) => void process.stdout.write(text),
  error: (line) => void process.stderr.write(`${line}\n`),
})
