import { parseTopology } from '../../geometry/region-topology.ts'
import { topologyLayer } from '../../geometry/topology-layer.ts'
import type { FromJob } from '../../worker/job.ts'
import type { ImportProgress, ImportRead } from './import-content.ts'
import type { ImportJob } from './import-job.ts'
import { readImport } from './read-import.ts'

const say = (message: FromJob<ImportRead, ImportProgress>): void => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<ImportJob>) => {
  const { file, contours } = data
  const topology = parseTopology(contours)
  if (!topology) return say({ kind: 'failed', message: 'contours that cannot be read' })
  readImport(file, {
    units: topologyLayer(topology),
    onProgress: (progress) => say({ kind: 'progress', progress }),
  }).then(
    (output) => say({ kind: 'done', output }),
    (error: unknown) => say({ kind: 'failed', message: String(error) }),
  )
})
