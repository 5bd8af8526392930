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

/** What runs beside this program, and must not outlive it. */
const beside = new Set()
process.on('exit', () => {
  // As the keyboard would: each then closes what it opened itself, browsers and servers.
  for (const child of beside) child.kill('SIGINT')
})

/**
 * Runs a step beside others. Its output is shown whole once it ends, or as it comes from `shownFrom` on: two steps never speak at once.
 * The program ends if it failed.
 */
export async function stepBeside(title, command, args, { env, shownFrom } = {}) {
  const start = Date.now()
  const output = []
  let isShown = false
  const show = () => {
    if (isShown) return
    isShown = true
    console.log(`\n▸ ${title}`)
    process.stdout.write(Buffer.concat(output))
  }
  void shownFrom?.then(show)
  const succeeded = await new Promise((resolve) => {
    const child = spawn(command, args, options({ NO_COLOR: '1', ...env }))
    beside.add(child)
    const take = (part) => void (isShown ? process.stdout.write(part) : output.push(part))
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', ({ message }) => take(Buffer.from(`${command} : ${message}\n`)))
    child.on('close', (status) => {
      beside.delete(child)
      resolve(status === 0)
    })
  })
  show()
  end(title, start, succeeded)
}

function end(title, start, succeeded) {
  if (!succeeded) {
    console.error(`\n✗ ${title} : échec`)
    process.exit(1)
  }
  console.log(`✓ ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
}
