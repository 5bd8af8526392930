import type { ToWorker } from './protocol.ts'
import { requestQueue } from './queue.ts'
import { createRunner } from './run.ts'

// A message to oneself comes back after those already received, and without the 4 ms that browsers add to nested timeouts.
const { port1, port2 } = new MessageChannel()
const later = (next: () => void): void => {
  port1.addEventListener('message', next, { once: true })
  port2.postMessage(null)
}
port1.start()

// As text: browsers copy the nested lists that shapes are made of more slowly than they read them.
const receive = requestQueue(
  createRunner(),
  (message) => self.postMessage(JSON.stringify(message)),
  later,
)
self.addEventListener('message', (event: MessageEvent<ToWorker>) => receive(event.data))
