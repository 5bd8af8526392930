import { frenchNumber, fr } from './typography.ts'

/** Where messages go: the terminal, or a test. */
export interface Reporter {
  /** Writes to standard output, without adding a line end. */
  readonly write: (text: string) => void
  /** Writes one line to standard error. */
  readonly error: (line: string) => void
  /** True when a line can be written over. */
  readonly isTerminal: boolean
}

/** The terminal this process was started from. */
export const terminal: Reporter = {
  write: (text) => void process.stdout.write(text),
  error: (line) => void process.stderr.write(`${line}\n`),
  isTerminal: process.stdout.isTTY,
}

/** Runs a long step, its name before and its duration after, on one line. */
export async function step<T>(
  reporter: Reporter,
  label: string,
  work: () => T | Promise<T>,
): Promise<T> {
  reporter.write(`${label}… `)
  const start = performance.now()
  try {
    return await work()
  } finally {
    reporter.write(fr`${frenchNumber((performance.now() - start) / 1000)} s` + '\n')
  }
}

const BAR_CELLS = 30

/**
 * Shows how far a download is: a bar drawn over itself in a terminal, else a line every quarter.
 *
 * Units: bytes; `total` is null when the server does not tell it, and only the amount is shown then.
 */
export function progressBar(reporter: Reporter): (received: number, total: number | null) => void {
  let lastQuarter = 0
  return (received, total) => {
    const megabytes = fr`${frenchNumber(received / 1e6)} Mo`
    const share = total === null || total === 0 ? null : Math.min(1, received / total)
    if (reporter.isTerminal) {
      reporter.write(share === null ? `\r  ${megabytes}` : `\r  ${bar(share)} (${megabytes})`)
      return
    }
    const quarter = Math.floor((share ?? 0) * 4)
    if (quarter > lastQuarter) reporter.write(fr`  ${quarter * 25} % (${megabytes})` + '\n')
    lastQuarter = quarter
  }
}

function bar(share: number): string {
  const full = Math.round(share * BAR_CELLS)
  return fr`${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)} ${Math.round(share * 100)} %`
}
