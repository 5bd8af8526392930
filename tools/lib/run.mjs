import { spawn, spawnSync } from 'node:child_process'

const options = (env = {}) => ({
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
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
  end(title, start, run(command, args, env))
}

/** Runs a step beside others: its output is shown whole once it ends. The program ends if it failed. */
export async function stepBeside(title, command, args, env) {
  const start = Date.now()
  const output = []
  const succeeded = await new Promise((resolve) => {
    const child = spawn(command, args, options({ NO_COLOR: '1', ...env }))
    child.stdout.on('data', (part) => output.push(part))
    child.stderr.on('data', (part) => output.push(part))
    child.on('error', ({ message }) => output.push(Buffer.from(`${command} : ${message}\n`)))
    child.on('close', (status) => resolve(status === 0))
  })
  console.log(`\n▸ ${title}`)
  process.stdout.write(Buffer.concat(output))
  end(title, start, succeeded)
}

function end(title, start, succeeded) {
  if (!succeeded) {
    console.error(`\n✗ ${title} : échec`)
    process.exit(1)
  }
  console.log(`✓ ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
}
