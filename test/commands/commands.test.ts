import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildResult } from '../../src/types/build.ts';
import { CLI } from '../helpers/run-cli.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-cli-'));
  await mkdir(join(root, 'seeds'));
  await writeFile(join(root, 'seeds/a.md'), '# A\n\nText of the article.\n\n##No space\n');
});
afterAll(() => rm(root, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Run the real command in a folder of its own; no test leaves a process behind. */
function run(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: undefined },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

describe('the command line', () => {
  test.each([
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['--help'], 0, /Usage: kintsugi COMMAND/],
    [['help'], 0, /Usage: kintsugi COMMAND/],
    [['help', 'build'], 0, /Usage: kintsugi build/],
    [['build', '--help'], 0, /Usage: kintsugi build/],
    [['dev', '-h'], 0, /Usage: kintsugi dev/],
    [['preview', '-h'], 0, /Usage: kintsugi preview/],
    [['check', '-h'], 0, /Usage: kintsugi check/],
    [['repair', '-h'], 0, /Usage: kintsugi repair/],
    [['eject', '-h'], 0, /Usage: kintsugi eject/],
    [['diagrams', '-h'], 0, /Usage: kintsugi diagrams/],
    [['init', '-h'], 0, /Usage: kintsugi init/],
  ])('%j says what it should', async (args, code, text) => {
    const ran = await run(args);
    expect(ran.code).toBe(code);
    expect(ran.out).toMatch(text);
    expect(ran.out.split('\n').length).toBeLessThan(30);
    expect(Math.max(...ran.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(102);
  });

  test.each([
    [['help', 'biuld'], 'Unknown command `biuld`. Did you mean `build`?'],
    [['biuld'], 'Unknown command `biuld`. Did you mean `build`?'],
    [['build', '--strcit'], 'Unknown option `--strcit`. Did you mean `--strict`?'],
    [['build', 'a', 'b'], 'Unexpected argument `b`'],
    [['build', '--out'], 'Option `--out` needs a value'],
    [['build', '--out', '--force'], 'Option `--out` needs a value'],
    [['build', '--force=yes'], 'Option `--force` takes no value'],
    [['build', '-x'], 'Unknown option `-x`\n'],
    [['build', 'seeds/a.md'], '`seeds/a.md` is a file'],
    [['build', '--url', 'me.example'], 'Option `url` is "me.example", expected an address like'],
    [['build', 'nowhere'], 'Folder `nowhere` does not exist'],
    [['init', '--lang', 'zh-cn'], 'expected en or zh-CN. Did you mean `zh-CN`?'],
    [['init', 'a', 'b'], 'Unexpected argument `b`'],
    [['dev', '--prot', '3'], 'Unknown option `--prot`. Did you mean `--port`?'],
    [['eject', 'nothing'], 'No article `nothing` that is a .txt file'],
    [['diagrams', '--format', 'gif'], 'Option `--format` is `gif`, expected svg, png, pdf'],
    [['preview', '--port', 'x'], 'expected a whole number from 0 to 65535'],
    [['preview', '--out', 'nothing'], 'Run `kintsugi build` first'],
    [['check', '--format', 'sarfi'], 'Did you mean `sarif`?'],
    [['repair', 'none.txt'], '`none.txt` does not exist'],
    [['repair', '--threshold', '2', 'seeds/a.md'], 'expected a number from 0 to 1'],
    [['repair', '--threshold=', 'seeds/a.md'], 'expected a number from 0 to 1'],
    [['repair', '--threshold=-0.1', 'seeds/a.md'], 'expected a number from 0 to 1'],
    [['repair', '--threshold=half', 'seeds/a.md'], 'expected a number from 0 to 1'],
    [['repair', '--jsonl', '--diff'], 'Option `--diff` is of no use with `--jsonl`'],
    [['repair', '--field', 'x', 'seeds/a.md'], 'Option `--field` needs `--jsonl`'],
    [['repair', '--jsonl', 'seeds/a.md'], '`--jsonl` reads standard input'],
  ])('%j is wrong usage', async (args, text) => {
    const ran = await run(args);
    expect(ran.err).toContain(text);
    expect(ran.code).toBe(2);
  });

  test.each(['0', '0.5', '1'])('%s is a threshold', async (threshold) => {
    const ran = await run(['repair', `--threshold=${threshold}`, 'seeds/a.md']);
    expect(ran.code).toBe(0);
  });

  test.each(['-notes.md', '--notes.md'])('%s is a file where it is called one', async (name) => {
    await writeFile(join(root, name), '##No space\n');
    const ran = await run(['repair', name]);
    expect(ran.err).toContain(`To name the file, say \`-- ${name}\` or \`./${name}\``);
    expect(ran.code).toBe(2);
    expect((await run(['repair', '--', name])).out).toBe('## No space\n');
    await rm(join(root, name));
  });

  test('check says where it looks for articles when there are none', async () => {
    await mkdir(join(root, 'bare'));
    const ran = await run(['check', 'bare']);
    expect(ran.err).toContain(`No articles in \`${join(root, 'bare')}\``);
    expect(ran.code).toBe(0);
  });

  test('build writes the site and says so', async () => {
    const ran = await run(['build', '--base', '/x/']);
    expect(ran.code, ran.err).toBe(0);
    expect(ran.err).toMatch(
      /✓ \d+ pages · 0 diagrams · \d+ mended blocks? · \d+ warnings? · [\d.]+ s/,
    );
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toContain('/x/articles/a/');
    const json = JSON.parse((await run(['build', '--base', '/x/', '--json'])).out);
    expect(json).toMatchObject({ articles: 1, files: { written: 0 } });
  });

  test('as JSON, a build says what was restored where that is asked for', async () => {
    const flat = join(root, 'seeds/flat.txt');
    await writeFile(flat, 'Boxes\nA box.\nLids\nfunc main() {\nopen()\n}\n');
    const severities = async (...options: string[]): Promise<Set<string>> => {
      const { out } = await run(['build', '--json', ...options]);
      const { messages }: BuildResult = JSON.parse(out);
      return new Set(messages.map(({ severity }) => severity));
    };
    expect(await severities()).not.toContain('info');
    expect(await severities('--verbose')).toContain('info');
    expect(await severities('--verbose', '--force')).toContain('info');
    await rm(flat);
    await run(['build', '--base', '/x/']);
  });

  test('check says which rules most of many mistakes break', async () => {
    const many = join(root, 'seeds/many.md');
    const links = Array.from({ length: 21 }, (_, index) => `[x](none-${index}.md)`);
    await writeFile(many, `# Many\n\n${links.join(' ')}\n`);
    const { err } = await run(['check']);
    expect(err).toMatch(/^! 0 errors · 21 warnings · .*\n {2}21 link-target-missing\n$/);
    await rm(many);
  });

  test('check finds mistakes in every format and writes nothing', async () => {
    await writeFile(join(root, 'seeds/wrong.md'), '---\ntitel: x\n---\n\n# W\n\n[x](none.md)\n');
    const ran = await run(['check']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('seeds/wrong.md:2:1  warning  front-matter-unknown');
    expect(ran.out).toContain('2 │ titel: x');
    expect(ran.err).toBe('! 0 errors · 2 warnings · 1 mended block\n');
    expect((await run(['check', '--strict'])).code).toBe(1);
    const github = await run(['check', '-f', 'github']);
    expect(github.out).toContain('::warning file=seeds/wrong.md,line=2');
    const sarif = JSON.parse((await run(['check', '-f', 'sarif'])).out);
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.region.startLine).toBe(2);
    expect(JSON.parse((await run(['check', '-f', 'json'])).out).messages.length).toBeGreaterThan(1);
    await rm(join(root, 'seeds/wrong.md'));
    expect(await readdir(join(root, 'dist/articles'))).toEqual(['a']);
  });

  test('an error in an article gives exit code 1', async () => {
    await writeFile(join(root, 'seeds/empty.md'), '\n');
    const ran = await run(['build', '--base', '/x/']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('seeds/empty.md  error  read-empty');
    await rm(join(root, 'seeds/empty.md'));
  });
});

describe('kintsugi repair', () => {
  test('passes healthy Markdown through, byte for byte', async () => {
    const text = '---\ntitle: x\n---\n\n# A\n\nText.\n\n- one\n- two\n';
    expect(await run(['repair'], text)).toEqual({ code: 0, out: text, err: '' });
    expect((await run(['repair', '--check'], text)).code).toBe(0);
  });

  test('shows what would change in standard input', async () => {
    const { out, code } = await run(['repair', '--diff'], '# A\n\n##No space\n');
    expect(out).toContain('-##No space\n+## No space\n');
    expect(code).toBe(0);
  });

  test('mends files into a folder, shows a diff, checks, reports', async () => {
    const mended = await run(['repair', 'seeds', '--out', 'out', '--diff', '--report', 'r.json']);
    expect(mended.code).toBe(0);
    expect(await readFile(join(root, 'out/a.md'), 'utf8')).toContain('\n## No space\n');
    expect(mended.out).toContain('-##No space\n+## No space\n');
    const report = JSON.parse(await readFile(join(root, 'r.json'), 'utf8'));
    expect(report.files[0].edits[0]).toMatchObject({ text: ' ', start: 29 });
    const check = await run(['repair', '--check', 'seeds']);
    expect(check).toMatchObject({ code: 1, out: 'seeds/a.md\n' });
    expect(check.err).toBe('1 of 1 file would change\n');
    expect((await run(['repair', '--check', 'out'])).code).toBe(0);
  });

  test('goes on after a file that it cannot read', async () => {
    await mkdir(join(root, 'mixed'), { recursive: true });
    await writeFile(join(root, 'mixed/a.txt'), Buffer.from([0xff, 0x00]));
    await writeFile(join(root, 'mixed/b.txt'), 'Fine.\n');
    const ran = await run(['repair', 'mixed', '--out', 'mended']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('mixed/a.txt: error');
    expect(await readdir(join(root, 'mended'))).toEqual(['b.md']);
  });

  test('maps JSON lines in order and leaves bad ones out', async () => {
    const lines = ['{"id":1,"text":"##A"}', 'rubbish', '{"id":2}', '{"id":3,"text":"B"}'];
    const ran = await run(['repair', '--jsonl', '--into', 'md'], lines.join('\n'));
    expect(ran.code).toBe(1);
    expect(
      ran.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 3]);
    expect(JSON.parse(ran.out.split('\n')[1] ?? '').md).toBe('B');
    expect(ran.err).toContain('line 2: error');
    expect(ran.err).toContain('line 3: error  Expected a text in `text`');
  });
});

describe('kintsugi preview', () => {
  test('serves the site as GitHub Pages would and ends when it is told to', async () => {
    await run(['build', '--base', '/x/']);
    const child = spawn(process.execPath, [CLI, 'preview', '--port', '0', '--base', '/x/'], {
      cwd: root,
    });
    const url = await new Promise<string>((done) =>
      child.stdout.once('data', (d) => done(String(d).trim())),
    );
    const get = async (path: string): Promise<readonly [number, string]> => {
      const response = await fetch(new URL(path, url), { redirect: 'manual' });
      return [response.status, response.headers.get('location') ?? (await response.text())];
    };
    expect((await get('/x/'))[0]).toBe(200);
    expect(await get('/x/articles/a')).toEqual([301, '/x/articles/a/']);
    expect((await get('/x/articles/'))[0]).toBe(404);
    expect((await get('/x/none'))[1]).toContain('<!doctype html>');
    expect((await get('/'))[0]).toBe(404);
    expect((await get('/x/..%2f..%2fseeds/a.md'))[0]).toBe(404);
    expect((await get('/x/.kintsugi-files'))[0]).toBe(404);
    child.kill('SIGINT');
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  });
});
