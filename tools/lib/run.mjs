import { spawnSync } from 'node:child_process'

const onWindows = process.platform === 'win32'

/** Runs a program of node_modules/.bin or of the system with its output in view; true when it succeeded. */
export function run(command, args, env) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: onWindows,
    env: {
      ...process.env,
      PATH: `node_modules/.bin${onWindows ? ';' : ':'}${process.env.PATH}`,
      ...env,
    },
  })
  if (error) console.error(`${command} : ${error.message}`)
  return status === 0
}

/** Announces a step, runs it, says how long it took, and ends the program if it failed. */
export function step(title, command, args, env) {
  console.log(`\n▸ ${title}`)
  const start = Date.now()
  if (!run(command, args, env)) {
    console.error(`\n✗ ${title} : échec`)
    process.exit(1)
  }
  console.log(`✓ ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
}
