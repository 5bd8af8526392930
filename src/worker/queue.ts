import type { FromWorker, Request, ToWorker } from './protocol.ts'

/**
 * Runs requests one at a time and in order, letting messages in between two of them, so that a cancelled request that
 * has not begun never runs.
 */
export function requestQueue(
  run: (request: Request) => Extract<FromWorker, { ok: true }>['output'],
  reply: (message: FromWorker) => void,
  later: (next: () => void) => void,
): (message: ToWorker) => void {
  const waiting = new Map<number, Request>()
  let scheduled = false

  const schedule = (): void => {
    if (scheduled || waiting.size === 0) return
    scheduled = true
    later(step)
  }
  const step = (): void => {
    scheduled = false
    const [request] = waiting.values()
    if (!request) return
    waiting.delete(request.id)
    try {
      reply({ id: request.id, ok: true, output: run(request) })
    } catch (error) {
      reply({ id: request.id, ok: false, message: String(error) })
    }
    schedule()
  }
  return (message) => {
    if ('cancel' in message) waiting.delete(message.cancel)
    else waiting.set(message.id, message)
    schedule()
  }
}
