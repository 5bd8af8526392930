import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

function cli(...argv: string[]) {
  const command = ['node_modules/tsx/dist/cli.mjs', 'tools/geo/cli.ts', ...argv]
  return spawnSync(process.execPath, command, { encoding: 'utf8' })
}

describe('npm run geo', () => {
  it('explains itself and exits with 0', () => {
    const { status, stdout, stderr } = cli('--help')
    expect(stdout).toContain('--if-needed')
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('exits with 1 and one line on standard error when it is refused', () => {
    const { status, stdout, stderr } = cli('--region', '00')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(
      /^geo\u00A0: --region\u00A0: la région «\u00A000\u00A0» n’existe pas — choisir parmi 01, /,
    )
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })
})
