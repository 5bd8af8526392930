import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: 'es2023', chunkSizeWarningLimit: 1500 },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173), strictPort: true },
  test: { include: ['test/{unit,property,contract}/**/*.test.{ts,tsx}'] },
})
