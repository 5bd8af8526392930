import type { FromWorker, TaskName, Tasks, ToWorker } from './protocol.ts'

export interface GeometryClient {
  /** Rejects with the signal's reason once aborted: an answer that comes later is dropped. */
  readonly ask: <Name extends TaskName>(
    task: Name,
    input: Tasks[Name]['input'],
    signal?: AbortSignal,
  ) => Promise<Tasks[Name]['output']>
}

/** The part of a Worker that the client needs. */
export interface Port {
  postMessage(message: ToWorker): void
  addEventListener(type: 'message', listener: (event: { data: FromWorker }) => void): void
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void
}

/** Speaks to the geometry worker: one promise a request, cancellable. */
export function geometryClient(port: Port): GeometryClient {
  const pending = new Map<
    number,
    { resolve: (output: never) => void; reject: (reason: unknown) => void }
  >()
  let lastId = 0

  port.addEventListener('message', ({ data }) => {
    const waiting = pending.get(data.id)
    pending.delete(data.id)
    if (data.ok) waiting?.resolve(data.output as never)
    else waiting?.reject(new Error(data.message))
  })
  port.addEventListener('error', ({ message }) => {
    for (const { reject } of pending.values())
      reject(new Error(message ?? 'geometry worker failed'))
    pending.clear()
  })

  return {
    ask: (task, input, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error)
        const id = ++lastId
        pending.set(id, { resolve, reject })
        port.postMessage({ id, task, input } as ToWorker)
        const cancel = (): void => {
          if (!pending.delete(id)) return
          port.postMessage({ cancel: id })
          reject(signal?.reason as Error)
        }
        signal?.addEventListener('abort', cancel, { once: true })
      }),
  }
}
