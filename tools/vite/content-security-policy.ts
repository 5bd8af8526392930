import type { Plugin } from 'vite'

/**
 * What the browser lets the application do: run its own files and no other script, connect to its own origin and to these hosts.
 *
 * Styles may stand in the page, as the charts write theirs there; they can run nothing.
 */
function policy(hosts: readonly string[]): string {
  const data = hosts.join(' ')
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `worker-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `font-src 'self'`,
    `img-src 'self' data: blob: ${data}`,
    `connect-src 'self' blob: ${data}`,
    `manifest-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

/** Writes the Content-Security-Policy into the page that is built; the development server needs scripts of its own. */
export function contentSecurityPolicy(hosts: readonly string[]): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(hosts) },
        injectTo: 'head-prepend',
      },
    ],
  }
}
