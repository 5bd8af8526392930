import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const onWindows = process.platform === 'win32'
const options = (env) => ({
  shell: onWindows,
  env: {
    ...process.env,
    PATH: `node_modules/.bin${onWindows ? ';' : ':'}${process.env.PATH}`,
    ...env,
  },
})

/** Runs a program of node_modules/.bin or of the system with its output in view; true when it succeeded. */
export function run(command, args, env) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options(env) })
  if (error) console.error(`${command} : ${error.message}`)
  return status === 0
}

/** Announces a step, runs it, says how long it took, and ends the program if it failed. */
export function step(title, command, args, env) {
  console.log(`\n▸ ${title}`)
  const start = Date.now()
  conclude(title, run(command, args, env), start)
}

/** Begins a step while others go on; what it returns waits for its end, then shows what it wrote and how it went. */
export function begin(title, command, args) {
  const start = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'atlas-step-'))
  // A file takes any length of output while nobody reads it.
  const output = openSync(join(folder, 'output'), 'w')
  const program = spawn(command, args, { stdio: ['ignore', output, output], ...options() })
  const ended = new Promise((resolve) => {
    program.on('error', ({ message }) => {
      console.error(`${command} : ${message}`)
      resolve(false)
    })
    program.on('exit', (code) => resolve(code === 0))
  })
  return async () => {
    const isDone = await ended
    closeSync(output)
    console.log(`\n▸ ${title}\n${readFileSync(join(folder, 'output'), 'utf8').trim()}`)
    rmSync(folder, { recursive: true })
    conclude(title, isDone, start)
  }
}

function conclude(title, isDone, start) {
  if (!isDone) {
    console.error(`\n✗ ${title} : échec`)
    process.exit(1)
  }
  console.log(`✓ ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
}
