import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { DATA_HOSTS } from './src/data/hosts.ts'
import { contentSecurityPolicy } from './tools/vite/content-security-policy.ts'

export default defineConfig({
  plugins: [
    react(),
    contentSecurityPolicy([...DATA_HOSTS, ...ownGeocoder()]),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: null,
      manifest: {
        name: 'Atlas CPTS',
        short_name: 'Atlas CPTS',
        description: 'Carte des communautés professionnelles territoriales de santé',
        lang: 'fr',
        start_url: '/',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#12564a',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // The application itself; Cyrillic, Greek and Vietnamese letters come if they are ever needed.
        globPatterns: ['**/*.{js,css,html,svg,png}', 'assets/inter-latin-*.woff2'],
        maximumFileSizeToCacheInBytes: 4_000_000,
        navigateFallback: 'index.html',
        clientsClaim: true,
        runtimeCaching: [
          {
            // Map data are kept région by région, as they are used: what is there answers, and is renewed behind.
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/geo/'),
            handler: 'StaleWhileRevalidate',
            options: { cacheName: 'geo' },
          },
        ],
      },
    }),
  ],
  worker: { format: 'es' },
  build: { target: 'es2023', chunkSizeWarningLimit: 1500 },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173), strictPort: true },
  test: {
    include: ['test/{unit,property,contract}/**/*.test.{ts,tsx}'],
    // Some tests build a real région; a busy machine must not fail them.
    testTimeout: 30_000,
    maxWorkers: '100%',
  },
})

/** An office may answer addresses itself. */
function ownGeocoder(): string[] {
  const address = process.env['VITE_GEOCODER']
  return address ? [new URL(address).origin] : []
}
