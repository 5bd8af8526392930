import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { DATA_HOSTS } from './src/data/hosts.ts'
import { firstChunks, laterFiles } from './tools/vite/first-chunks.ts'
import { onePageAnyFolder, SCREEN_PAGES } from './tools/vite/one-page-any-folder.ts'
import { OWN_PAGES } from './tools/vite/own-pages.ts'
import { staticPages } from './tools/vite/static-pages.ts'

const ALL_TESTS = ['test/{unit,property,contract}/**/*.test.{ts,tsx}']
/** These replace the device, the clock, the document, the network or a module: each file has a thread of its own for it. */
const ISOLATED_TESTS = ['test/unit/{data,region,session,sketch,storage,worker}/**/*.test.{ts,tsx}']
/** These render into a document, which takes longer to set up than they do to run: they share one a thread. */
const DOCUMENT_TESTS = ['test/unit/**/*.test.tsx']

/** The projects below do not hear of the mode that Vitest is started in. */
const EXPLORES = process.argv.includes('explore')

export default defineConfig({
  base: './',
  // What stands in for a hook that React has had since its version 18.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  plugins: [
    react(),
    onePageAnyFolder([...DATA_HOSTS, ...ownGeocoder()]),
    staticPages(),
    VitePWA({
      // A new version waits until the person takes it: nothing is loaded anew under their hands.
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        name: 'Atlas CPTS',
        short_name: 'Atlas CPTS',
        description: 'Carte des communautés professionnelles territoriales de santé',
        lang: 'fr',
        start_url: '.',
        scope: '.',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#12564a',
        icons: [
          { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          // Its mark lies within the circle that every mask leaves.
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // The application itself; Cyrillic, Greek and Vietnamese letters come if they are ever needed.
        // The ground of the map is part of it.
        globPatterns: [
          '**/*.{js,css,html,svg,png}',
          'assets/{lands,names,waters}-*.json',
          'assets/inter-latin-*.woff2',
        ],
        maximumFileSizeToCacheInBytes: 4_000_000,
        // Pages that are read without the application are their host’s to give.
        globIgnores: ['404.html', ...SCREEN_PAGES, 'cpts/**', 'social.png'],
        navigateFallback: 'index.html',
        navigateFallbackAllowlist: [OWN_PAGES],
        // What the start of the site is asked to show stands in its query.
        ignoreURLParametersMatching: [/./],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        runtimeCaching: [
          {
            // An office changes it in place, without a new version of the application.
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/atlas.json'),
            handler: 'NetworkFirst',
          },
          {
            // An older edition must not answer while the published one can be had.
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/geo/cpts/'),
            handler: 'NetworkFirst',
          },
          {
            // Map data are kept région by région, as they are used: what is there answers, and is renewed behind.
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/geo/'),
            // In the cache that bears the name of this folder: another atlas of the same host has its own.
            handler: 'StaleWhileRevalidate',
          },
        ],
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false, resolveDependencies: laterFiles },
    // What `tools/check-size.mjs` reads.
    manifest: true,
    rolldownOptions: {
      output: {
        // The first parts name all that may follow, and what tells versions apart is what compresses least: no longer than it must be.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        codeSplitting: {
          // Of one version as long as their library is: a new version of the application leaves them in the browser's cache.
          groups: [
            { name: 'react', priority: 3, test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'maplibre', priority: 3, test: /node_modules\/maplibre-gl\// },
            ...firstChunks(),
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173), strictPort: true },
  test: {
    // Some tests build a real région; a machine busy with the browser tests, or with more, must not fail them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: 'test/support/setup.ts',
    env: { EXPLORES: EXPLORES ? 'yes' : 'no' },
    maxWorkers: '100%',
    // Loading modules anew for each file takes longer than most tests themselves. A thread is kept for the next file where that is of the
    // same project: one project after the other.
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ALL_TESTS,
          exclude: [...ISOLATED_TESTS, ...DOCUMENT_TESTS],
          isolate: false,
          // What a test makes is garbage soon after: with more room for what is new, far less of it is looked at again.
          execArgv: ['--max-semi-space-size=64'],
        },
      },
      {
        extends: true,
        test: {
          name: 'documents',
          sequence: { groupOrder: 1 },
          environment: 'jsdom',
          pool: 'threads',
          include: DOCUMENT_TESTS,
          isolate: false,
          setupFiles: ['test/support/setup.ts', 'test/support/document-setup.ts'],
        },
      },
      // A thread starts in less time than a process.
      {
        extends: true,
        test: {
          name: 'isolated',
          sequence: { groupOrder: 2 },
          include: ISOLATED_TESTS,
          exclude: DOCUMENT_TESTS,
          pool: 'threads',
        },
      },
    ],
  },
})

/** An office may answer addresses itself. */
function ownGeocoder(): string[] {
  const address = process.env['VITE_GEOCODER']
  return address ? [new URL(address).origin] : []
}
