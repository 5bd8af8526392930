import { QueryClient } from '@tanstack/react-query'

/**
 * The loaded data of the page.
 *
 * Asked for without network too: the worker and the device need none, and files that were read before come from the service
 * worker. What failed for want of network is asked for again once it is back.
 */
export const atlasQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', refetchOnReconnect: true } },
  })
