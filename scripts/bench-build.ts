/**
 * Measure builds: cold, with nothing changed, and with one article edited.
 *
 *     node scripts/bench-build.ts [ARTICLES] [ROUNDS]
 *
 * The articles are made up, the same for the same number: Chinese prose, headings, code in five
 * languages, tables, links; diagrams stay switched off, since their cost is the browser's. Each
 * measure is a process of its own. Prints medians; CPU seconds hold on a busy machine, wall seconds
 * do not.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [articles = '100', rounds = '3'] = process.argv.slice(2);
const cli = resolve(import.meta.dirname, '../src/cli.ts');
const root = mkdtempSync(join(tmpdir(), 'kintsugi-bench-'));

/** A sequence that is the same for the same start. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS =
  '限流 熔断 缓存 队列 分片 一致性哈希 背压 重试 幂等 事务 索引 副本 网关 调度 观测'.split(' ');
const CODE = [
  [
    'go',
    'func work(id int, jobs <-chan int) {\n\tfor job := range jobs {\n\t\tfmt.Println(id, job)\n\t}\n}',
  ],
  [
    'java',
    'public final class Worker {\n  private final int id;\n\n  void run() {\n    System.out.println(id);\n  }\n}',
  ],
  ['yaml', 'service:\n  name: gateway\n  replicas: 3\n  ports:\n    - 8080'],
  ['sql', "SELECT id, name\nFROM orders\nWHERE state = 'open'\nORDER BY id;"],
  ['bash', 'for f in *.log; do\n  gzip "$f"\ndone'],
] as const;

function makeArticle(number: number): string {
  const random = randomFrom(number + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentence = (): string =>
    `在${pick(WORDS)}与${pick(WORDS)}之间,系统需要**${pick(WORDS)}**,并用 \`${pick(WORDS)}${Math.floor(random() * 999)}\` 记录第 ${Math.floor(random() * 1e6)} 次请求。`;
  const parts = [`# ${pick(WORDS)}与${pick(WORDS)}实战 ${number}`];
  for (let chapter = 1; chapter <= 30; chapter++) {
    parts.push(`## ${chapter}. ${pick(WORDS)}的${pick(WORDS)}`, sentence().repeat(4));
    const [lang, code] = pick(CODE);
    if (chapter % 2 === 0)
      parts.push(`\`\`\`${lang}\n${code}\n# ${Math.floor(random() * 1e9)}\n\`\`\``);
    if (chapter % 4 === 0) {
      const rows = Array.from(
        { length: 5 },
        () => `| ${pick(WORDS)} | ${Math.floor(random() * 1e4)} |`,
      );
      parts.push(['| 指标 | 数值 |', '| --- | --- |', ...rows].join('\n'));
    }
    if (chapter % 10 === 0)
      parts.push(`见 [另一篇](${(number * 7 + chapter) % Number(articles)}.md)。`);
  }
  return `${parts.join('\n\n')}\n`;
}

interface Measure {
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly written: number;
}

/** One build in a process of its own. */
function build(): Measure {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build', '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const wall = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  const { cpuMs, peakBytes, files } = JSON.parse(stdout);
  return { wall, cpu: cpuMs / 1000, megabytes: peakBytes / 2 ** 20, written: files.written };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function print(name: string, measures: readonly Measure[]): void {
  const of = (field: keyof Measure, digits: number): string =>
    median(measures.map((measure) => measure[field])).toFixed(digits);
  const figures = `${of('wall', 2)} s wall, ${of('cpu', 2)} s CPU, ${of('megabytes', 0)} MB`;
  console.log(`${name.padEnd(20)} ${figures}, ${of('written', 0)} files written`);
}

mkdirSync(join(root, 'seeds'));
writeFileSync(join(root, 'site.config.ts'), 'export default { diagrams: { enabled: false } };\n');
for (let n = 0; n < Number(articles); n++) {
  writeFileSync(join(root, 'seeds', `${n}.md`), makeArticle(n));
}
const runs = Array.from({ length: Number(rounds) }, (_, round) => {
  for (const folder of ['dist', '.cache'])
    rmSync(join(root, folder), { recursive: true, force: true });
  const cold = build();
  const unchanged = build();
  appendFileSync(join(root, 'seeds/0.md'), `\n第 ${round} 次修改。\n`);
  return { cold, unchanged, edited: build() };
});
console.log(`${articles} articles, ${rounds} rounds, medians`);
print(
  'cold',
  runs.map(({ cold }) => cold),
);
print(
  'nothing changed',
  runs.map(({ unchanged }) => unchanged),
);
print(
  'one article edited',
  runs.map(({ edited }) => edited),
);
rmSync(root, { recursive: true, force: true });
