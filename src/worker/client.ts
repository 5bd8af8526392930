import type { FromWorker, TaskName, Tasks, ToWorker } from './protocol.ts'

/**
 * Why a request has no output.
 *
 * `crashed`: the worker did not load, threw outside any task, or died. `stalled`: it has said nothing for too long.
 * `failed`: this one task threw, the worker goes on. `cancelled`: whoever asked called it off.
 */
export interface Refusal {
  readonly ok: false
  readonly reason: 'crashed' | 'stalled' | 'failed' | 'cancelled'
  /** For the person who maintains the application. */
  readonly detail: string
}

export type Answer<Output> = { readonly ok: true; readonly output: Output } | Refusal

export interface GeometryClient {
  /** Always answers, and never rejects. Once the signal is aborted, the answer is `cancelled` and a later one is dropped. */
  readonly ask: <Name extends TaskName>(
    task: Name,
    input: Tasks[Name]['input'],
    signal?: AbortSignal,
  ) => Promise<Answer<Tasks[Name]['output']>>
  /** Lets a worker that failed too often be started again: for a person who asks for it, not for a loop. */
  readonly retry: () => void
}

/** The part of a Worker that the client needs. */
export interface Port {
  postMessage(message: ToWorker): void
  /** What comes is a `FromWorker` as JSON. */
  addEventListener(type: 'message', listener: (event: { data: string }) => void): void
  addEventListener(
    type: 'error' | 'messageerror',
    listener: (event: { message?: string }) => void,
  ): void
  terminate(): void
}

/** Failures in a row after which no worker is started until someone asks for it. */
const MAX_FAILURES = 3
/** Units: milliseconds. Counted in small steps, as a page put to sleep wakes up with its timers due and its worker asleep. */
const STEP = 5_000
/** Steps without a word from a worker that was asked something: the largest région opens in a third of that on a slow phone. */
const MAX_SILENCE = 12

/**
 * Speaks to the geometry worker: one answer a request, whatever happens to the worker.
 *
 * A worker that fails answers all that waited, and the next request starts another, which opens the same régions again.
 */
export function geometryClient(start: () => Port): GeometryClient {
  const pending = new Map<number, (answer: Answer<never>) => void>()
  const opened = new Map<string, Tasks['open']['input']>()
  let port: Port | null = null
  let lastId = 0
  let failures = 0
  let lastFailure: Refusal = refusal('crashed', '')
  let silence = 0
  let timer: ReturnType<typeof setInterval> | undefined

  const settle = (id: number, answer: Answer<never>): void => {
    const resolve = pending.get(id)
    pending.delete(id)
    if (pending.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
    resolve?.(answer)
  }
  const fail = (reason: 'crashed' | 'stalled', detail: string): void => {
    port?.terminate()
    port = null
    failures += 1
    lastFailure = refusal(reason, detail)
    for (const id of pending.keys()) settle(id, lastFailure)
  }
  /** What is asked meanwhile gives a worker that is silent no more time. */
  const listen = (): void => {
    if (timer !== undefined) return
    silence = 0
    timer = setInterval(() => {
      silence += 1
      if (silence >= MAX_SILENCE) fail('stalled', `${(MAX_SILENCE * STEP) / 1000} s`)
    }, STEP)
  }

  const running = (): Port => {
    if (port) return port
    const started = start()
    port = started
    const current = (act: () => void) => port === started && act()
    started.addEventListener('message', ({ data }) =>
      current(() => {
        silence = 0
        failures = 0
        const said = JSON.parse(data) as FromWorker
        settle(
          said.id,
          said.ok ? { ok: true, output: said.output as never } : refusal('failed', said.message),
        )
      }),
    )
    const broken = ({ message }: { message?: string }): void =>
      void current(() => fail('crashed', message ?? 'the worker did not load'))
    started.addEventListener('error', broken)
    started.addEventListener('messageerror', broken)
    for (const input of opened.values()) started.postMessage({ id: ++lastId, task: 'open', input })
    return started
  }

  return {
    retry: () => {
      failures = 0
    },
    ask: async (task, input, signal) => {
      if (signal?.aborted) return refusal('cancelled', '')
      if (port === null && failures >= MAX_FAILURES) return lastFailure
      const id = ++lastId
      const answer = await new Promise<Answer<never>>((resolve) => {
        pending.set(id, resolve)
        try {
          running().postMessage({ id, task, input } as ToWorker)
        } catch (error) {
          // A policy that forbids workers, or an input that cannot be sent.
          if (port === null) fail('crashed', String(error))
          else settle(id, refusal('failed', String(error)))
          return
        }
        listen()
        signal?.addEventListener(
          'abort',
          () => {
            if (!pending.has(id)) return
            port?.postMessage({ cancel: id })
            settle(id, refusal('cancelled', ''))
          },
          { once: true },
        )
      })
      // Only what a worker could open is opened again in the next one.
      if (task === 'open' && answer.ok) {
        const region = input as Tasks['open']['input']
        opened.set(region.region, region)
      }
      return answer
    },
  }
}

function refusal(reason: Refusal['reason'], detail: string): Refusal {
  return { ok: false, reason, detail }
}
