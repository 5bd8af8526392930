/** What a worker says of the one job it was started for. */
export type FromJob<Output, Progress> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly output: Output }
  | { readonly kind: 'failed'; readonly message: string }

/** The part of a Worker that a job needs. */
export interface JobPort<Input, Output, Progress> {
  postMessage(message: Input, transfer: Transferable[]): void
  addEventListener(
    type: 'message',
    listener: (event: { data: FromJob<Output, Progress> }) => void,
  ): void
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void
  terminate(): void
}

/** How a job is followed, and called off. */
export interface JobOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
  /** What is handed over rather than copied. */
  readonly transfer?: Transferable[]
}

/**
 * Runs one job in a worker of its own, which ends with it.
 *
 * A job called off ends at once, whatever it is at: the worker is stopped, and with it all that it holds in memory.
 * Errors: rejects with the signal's reason, or where the worker itself fails, which is a bug or a lack of memory.
 */
export function runJob<Input, Output, Progress>(
  start: () => JobPort<Input, Output, Progress>,
  input: Input,
  { onProgress, signal, transfer = [] }: JobOptions<Progress> = {},
): Promise<Output> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error)
    const port = start()
    const end = (settle: () => void): void => {
      port.terminate()
      signal?.removeEventListener('abort', cancel)
      settle()
    }
    const cancel = (): void => end(() => reject(signal?.reason as Error))
    port.addEventListener('message', ({ data }) => {
      if (data.kind === 'progress') onProgress?.(data.progress)
      else if (data.kind === 'done') end(() => resolve(data.output))
      else end(() => reject(new Error(data.message)))
    })
    port.addEventListener('error', ({ message }) =>
      end(() => reject(new Error(message ?? 'worker failed'))),
    )
    signal?.addEventListener('abort', cancel, { once: true })
    port.postMessage(input, transfer)
  })
}
