import { expect, test } from 'vitest';
import { installedBrowsers } from '../../../src/diagrams/browser/installed-browsers.ts';

test('on macOS the applications of the system and of the user', () => {
  const found = installedBrowsers({ platform: 'darwin', env: {}, home: '/Users/a' });
  expect(found[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(found).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('on Windows also Edge, which is always there', () => {
  const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
  const found = installedBrowsers({ platform: 'win32', env, home: 'C:\\Users\\a' });
  expect(found[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(found).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
});

test('on Linux what the path holds, Chromium first', () => {
  const found = installedBrowsers({ platform: 'linux', env: { PATH: '/opt/x:rel' }, home: '/' });
  expect(found[0]).toBe('/opt/x/chromium');
  expect(found).toContain('/usr/bin/google-chrome');
  expect(found).not.toContain('rel/chromium');
});
