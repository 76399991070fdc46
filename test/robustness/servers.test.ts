import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { createDevServer } from '../../src/dev/create-dev-server.ts';
import { preview, type RunningServer } from '../../src/dev/preview.ts';

const SECRET = 'a word that no server may tell';

let root = '';
const servers = new Map<string, RunningServer>();

beforeAll(async () => {
  // Vite says what it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  root = await mkdtemp(join(tmpdir(), 'kintsugi-servers-'));
  await mkdir(join(root, 'seeds'));
  await writeFile(join(root, 'seeds/a.md'), '# A\n\nText.\n');
  for (const name of ['secret.txt', '.env']) await writeFile(join(root, name), SECRET);
  const options = { title: 'T', diagrams: { enabled: false } };
  const text = `// ${SECRET}\nexport default ${JSON.stringify(options)};\n`;
  await writeFile(join(root, 'site.config.mjs'), text);
  const config = await loadConfig(root, {}, {});
  await build(config);
  await symlink(join(root, 'secret.txt'), join(root, 'dist/linked.txt'));
  await writeFile(join(root, 'dist/.hidden'), SECRET);
  servers.set('preview', await preview(config, { port: 0 }));
  const dev = await createDevServer({
    loadConfig: () => loadConfig(root, {}, {}),
    port: 0,
    notify: () => undefined,
    onProblems: () => undefined,
  });
  servers.set('dev', dev);
});
afterAll(async () => {
  for (const server of servers.values()) await server.close();
  await rm(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Ask with a path as it stands: `fetch` would tidy it. */
function ask(name: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(servers.get(name)?.url ?? '');
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject).end();
  });
}

const PATHS: readonly string[] = [
  ...['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt'],
  ...['/..%5csecret.txt', '/..\\secret.txt', '/articles/../../secret.txt', '//secret.txt'],
  ...['/articles/..%2f..%2f..%2fsecret.txt', '/%252e%252e/secret.txt', '/.hidden', '/linked.txt'],
  ...['/..;/secret.txt', '/.%00./secret.txt', '/secret.txt%00.html', '/assets/%2e%2e/.hidden'],
  ...[
    '/@fs/etc/passwd',
    '/@fs/../etc/passwd',
    '/@fs//etc/passwd?raw',
    '/@fs/etc/passwd?import&raw',
  ],
  ...['/@id/etc/passwd', '/node_modules/../../etc/passwd', '/@fs/%2e%2e/etc/passwd?url&inline'],
];

describe.each(['preview', 'dev'])('the %s server', (name) => {
  test.each(PATHS)('tells nothing at %s', async (path) => {
    const { status, body } = await ask(name, path);
    expect(body).not.toContain(SECRET);
    expect(body).not.toContain('root:');
    expect(status).not.toBe(500);
  });

  test('nor about the project’s own files', async () => {
    for (const path of ['secret.txt', '.env', 'site.config.mjs', 'seeds/a.md']) {
      for (const prefix of ['/', `/@fs${root}/`, `/@fs/${root}/`, `/@id/${root}/`]) {
        for (const query of ['', '?raw', '?import&raw', '?raw??', '?url', '?inline']) {
          const { status, body } = await ask(name, `${prefix}${path}${query}`);
          expect(body, `${prefix}${path}${query}`).not.toContain(SECRET);
          expect(status, `${prefix}${path}${query}`).not.toBe(200);
        }
      }
    }
  });

  test.each([
    [{ host: 'evil.example' }],
    [{ host: 'localhost.evil.example' }],
    [{ host: '127.0.0.1.evil.example:80' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
  ])('answers nobody who comes with %j', async (headers) => {
    expect((await ask(name, '/', headers)).status).toBe(403);
  });
});
