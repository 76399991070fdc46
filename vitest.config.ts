import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      include: ['src/**/*.ts', 'templates/**/*.ts'],
      exclude: ['src/client/**', 'src/types/**'],
    },
  },
});

export default config;
