import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server's own default port. */
const apiPort = process.env['PALABRE_PORT'] ?? '4173';

/**
 * The page is served under a strict Content-Security-Policy (`default-src 'self'`), so nothing
 * may be inlined: no data: addresses for small assets, no injected preload helper script.
 */
export default defineConfig({
  root: 'src/app',
  publicDir: '../../public',
  plugins: [react()],
  server: {
    proxy: { '/api': { target: `http://127.0.0.1:${apiPort}`, ws: true } },
  },
  build: {
    outDir: '../../dist/app',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
