import { expect, test } from 'vitest';
import { describeInit } from '../../../src/commands/init/describe-init.ts';

const paint = (style: string, text: string): string => (text === '' ? '' : `<${style}>${text}`);

test('what is new stands out from what was there', () => {
  const said = describeInit(
    [
      { path: 'site.config.ts', what: 'written' },
      { path: '.gitignore', what: 'kept' },
    ],
    { folder: '', isInstalled: true, hasSeeds: true, outsidePackage: undefined, version: '0' },
    { paint },
  );
  expect(said).toMatch(/<green>\S+ site\.config\.ts/);
  expect(said).toMatch(/<dim>\S+ \.gitignore/);
});
