/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offlineWorker } from './src/house/offline-worker.ts';
import { phaserCore } from './src/house/phaser-core.ts';
import { scenarioModules } from './src/house/scenario-modules.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const icon = (): string => readFileSync(`${root}assets/icon.svg`, 'utf8');

export default defineConfig({
  root,
  base: './',
  plugins: [scenarioModules(root), phaserCore(), offlineWorker(icon)],
  resolve: { alias: { 'phaser-src': fileURLToPath(new URL('node_modules/phaser/src', import.meta.url)) } },
  optimizeDeps: { rolldownOptions: { plugins: [phaserCore()] } }, // `vite dev` bundles Phaser before any plugin sees it
  define: { global: 'globalThis', ONE_FILE: 'false' },
  publicDir: false,
  build: { outDir: 'dist/site', target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 2048 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
