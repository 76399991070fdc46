import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Parts that are pure functions: their tests share modules, which take longer to load than to test. */
const PURE = [
  'highlight',
  'parse',
  'properties',
  'render',
  'repair',
  'report',
  'site',
  'transform',
];
const pure: string[] = PURE.map((part) => `test/${part}/**/*.test.ts`);
/** Tests of these parts that replace modules. */
const replacing: string[] = [
  'test/repair/3-mend/find-languages.test.ts',
  'test/repair/markdown/code/code-blocks.test.ts',
];

const config: ViteUserConfig = defineConfig({
  test: {
    testTimeout: 30_000,
    coverage: {
      include: ['src/**/*.ts', 'templates/**/*.ts'],
      exclude: ['src/client/**', 'src/types/**'],
    },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, exclude: replacing, isolate: false } },
      { extends: true, test: { name: 'replacing', include: replacing } },
      { extends: true, test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});

export default config;
