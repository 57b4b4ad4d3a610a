import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  // Relative, so that the site works under any path.
  base: './',
  publicDir: false,
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  plugins: [react()],
  build: {
    outDir: here('../../dist/site'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: { input: [here('index.html'), here('embed.html')] },
  },
  server: { fs: { allow: [here('../..')] }, proxy: { '/api': 'http://127.0.0.1:4870' } },
});
