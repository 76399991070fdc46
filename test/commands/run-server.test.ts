import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CLI, runCli } from '../helpers/run-cli.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-listening-'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), '');
  writeFileSync(join(root, 'a.md'), '# A\n\nText.\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(root, ...args);

// An address for documentation: no machine has it.
test.each(['dev', 'preview'])('%s ends where the address is not of this machine', (command) => {
  const { status, stderr } = run(command, '--host', '203.0.113.9', '--port', '0');
  expect(stderr).toBe(
    'error  Cannot listen on `203.0.113.9`: it is no address of this machine. Leave `--host` out, or use `0.0.0.0` for all.\n',
  );
  expect(status).toBe(2);
});

test.each(['dev', 'preview'])('%s says where it takes another port', async (command) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  // A server that listens on a port has such an address.
  const { port } = other.address() as AddressInfo;
  const child = spawn(process.execPath, [CLI, command, '--port', String(port)], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const said = text(child.stderr);
  const [url] = await once(child.stdout, 'data');
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  other.close();
  const taken = new URL(String(url)).port;
  expect(await said).toBe(`warning  Port ${port} is in use; this is port ${taken}\n`);
  expect(Number(taken)).toBeGreaterThan(port);
  expect(code).toBe(0);
});

test('dev says where it looks for articles when there are none', async () => {
  mkdirSync(join(root, 'bare'));
  const child = spawn(process.execPath, [CLI, 'dev', 'bare', '--port', '0'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const said = text(child.stderr);
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  await once(child, 'close');
  const says = `warning  No articles in \`${join(root, 'bare')}\`. Put .txt or .md files there`;
  // And nothing of the port: any was asked for.
  expect((await said).trim().split('\n')).toEqual([expect.stringContaining(says)]);
});

test('a project whose packages are not installed is told to install them', () => {
  writeFileSync(join(root, 'site.config.mjs'), "import 'not-there-yet';\nexport default {};\n");
  const { status, stderr } = run('check');
  expect(stderr).toContain('Run `npm install`');
  expect(status).toBe(2);
});
