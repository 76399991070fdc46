/**
 * Measure the speed of `repair()` in MB per second of CPU.
 *
 *     node scripts/bench-repair.ts [FOLDER...]
 *
 * For each folder of texts: all of them, after a first run over some to warm up. Then for each
 * construct a text of nothing else: `growth` is how much longer four times the text takes, 4 where
 * time is linear. Beside each speed stands the time as a multiple of what remark-parse takes for the
 * same text in the same run: that depends less on the machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { repair } from '../src/repair/index.ts';

const SIZE = 250_000;
const WARM_UP = 20;
const parser = unified().use(remarkParse);

const CONSTRUCTS: readonly (readonly [name: string, piece: string])[] = [
  ['paragraphs', 'The service keeps running while it waits for the next request.\n'],
  ['one long line', 'The service keeps running while it waits. '],
  ['Chinese', '服务在等待下一个请求时继续运行，并设置 GOGC=25 后重启。\n'],
  ['headings', '2.1 How it works\nIt works so.\n'],
  ['items', '- keep the file open\n'],
  ['piped rows', '| name | type | what it is |\n'],
  ['plain rows', 'timeout int how long to wait\n'],
  ['Go', 'func main() {\nfmt.Println("a")\n}\n'],
  ['Python', 'def main():\nif a:\nreturn b\n'],
  ['YAML', 'spec:\nreplicas: 3\ntemplate:\n'],
  ['diagram', 'graph TD\nA --> B\nB --> C\n'],
  ['back-ticks', '`'],
  ['brackets', '(['],
  ['blank lines', '\n'],
];

/** CPU time in milliseconds. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function report(name: string, bytes: number, spent: number, floor: number, growth?: number): void {
  const speed = (bytes / spent / 1000).toFixed(2);
  const times = (spent / floor).toFixed(1);
  const grown = growth === undefined ? '' : `, growth ${growth.toFixed(1)}`;
  console.log(`${name.padEnd(20)} ${speed.padStart(6)} MB/s, ${times} × remark-parse${grown}`);
}

function measureFolder(folder: string): void {
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'));
  for (const text of texts.slice(0, WARM_UP)) {
    repair(text);
    parser.parse(text);
  }
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const spent = timeOf(() => void texts.forEach((text) => void repair(text)));
  const floor = timeOf(() => void texts.forEach((text) => void parser.parse(text)));
  report(folder.split('/').slice(-2).join('/'), bytes, spent, floor);
}

function measureConstruct(name: string, piece: string): void {
  const small = piece.repeat(Math.ceil(SIZE / 4 / piece.length));
  const large = small.repeat(4);
  repair(small);
  const first = timeOf(() => void repair(small));
  const spent = timeOf(() => void repair(large));
  const floor = timeOf(() => void parser.parse(large));
  report(name, Buffer.byteLength(large), spent, floor, spent / first);
}

for (const folder of process.argv.slice(2)) measureFolder(folder);
for (const [name, piece] of CONSTRUCTS) measureConstruct(name, piece);
