import { expect, test } from 'vitest';
import { addPackageScripts, isNoPackage } from '../../../src/commands/init/add-package-scripts.ts';

const scripts = {
  build: 'kintsugi build',
  dev: 'kintsugi dev',
  preview: 'kintsugi preview',
  check: 'kintsugi check',
};

test('a new package is private, indented by two spaces, and ends with a line', () => {
  const whole = {
    ...{ name: 'my-notes', private: true, type: 'module' },
    ...{ scripts, devDependencies: { kintsugi: '^1.2.3' } },
  };
  expect(addPackageScripts(undefined, '-My Notes!', '1.2.3')).toBe(
    `${JSON.stringify(whole, null, 2)}\n`,
  );
});

test('a title without letters that a package may have makes `notes`', () => {
  expect(addPackageScripts(undefined, '金缮', '1.0.0')).toContain('"name": "notes"');
});

test.each(['\t', '    '])('what is there stays, and so does the indentation %j', (indent) => {
  const old = {
    name: 'box',
    scripts: { dev: 'my dev', lint: 'lint' },
    devDependencies: { lid: '1' },
  };
  const whole = {
    name: 'box',
    scripts: { ...old.scripts, ...scripts, dev: 'my dev' },
    devDependencies: { lid: '1', kintsugi: '^1.0.0' },
  };
  const text = addPackageScripts(JSON.stringify(old, null, indent), 'A', '1.0.0');
  expect(text).toBe(`${JSON.stringify(whole, null, indent)}\n`);
});

test.each(['dependencies', 'devDependencies'])('a version among the %s stays', (key) => {
  const old = JSON.stringify({ scripts, [key]: { kintsugi: 'file:k.tgz' } });
  expect(addPackageScripts(old, 'A', '1.0.0')).toBeUndefined();
});

test.each(['', '{', '[]', 'null', '3'])('%j is no package, and is left alone', (text) => {
  expect(isNoPackage(text)).toBe(true);
  expect(addPackageScripts(text, 'A', '1.0.0')).toBeUndefined();
  expect(isNoPackage('{}')).toBe(false);
});
