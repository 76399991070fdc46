import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How edits are made. */
export interface EditOptions {
  /** Folder of the articles, absolute. */
  readonly folder: string;
  /** Files of one burst. */
  readonly burst: number;
  /** In [0, 1). */
  readonly random: () => number;
}

type Edit = (name: string, options: EditOptions) => Promise<void>;

const NAMES = Array.from({ length: 24 }, (_, i) => (i % 6 === 0 ? `sub/n${i}.md` : `n${i}.md`));
const TERMS = ['goroutine', 'Channel', 'gRPC', '令牌桶', 'etcd', 'Kubernetes'];

/** What people and programs do to a folder of articles; all but the last are about one file. */
const EDITS: readonly Edit[] = [
  (name, o) => put(o.folder, name, article(o.random)),
  writeByRename,
  (name, o) => rm(join(o.folder, name), { force: true }),
  (name, o) => rename(join(o.folder, name), join(o.folder, pick(o.random, NAMES))),
  writeByHalves,
  (name, o) => put(o.folder, name, `---\ntitle: "open\n---\n\n${article(o.random)}`),
  (name, o) => put(o.folder, name, `---\ntitle: "T${num(o.random)}"\n---\n\n${article(o.random)}`),
  (name, o) => put(o.folder, name, ''),
  (name, o) => put(o.folder, name, Buffer.from([0xff, 0x00, 0xfe])),
  decide,
  touch,
  (name, o) => rm(join(o.folder, dirname(name), 'sub'), { recursive: true, force: true }),
];

/** Make one random edit; one that does not fit the folder as it is does nothing. */
export async function editOnce(options: EditOptions): Promise<void> {
  const edit = pick(options.random, EDITS);
  await edit(pick(options.random, NAMES), options).catch(() => undefined);
}

/** As `git checkout` does it: many files at once, and gone again at the next call. */
export async function burst({ folder, burst: count, random }: EditOptions): Promise<void> {
  const many = join(folder, 'many');
  if ((await readdir(many).catch(() => [])).length > 0) return rm(many, { recursive: true });
  await Promise.all(
    Array.from({ length: count }, (_, i) => put(folder, `many/m${i}.md`, article(random))),
  );
}

/** The state that memory is compared in: always the same files. */
export async function reset(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    await rm(join(folder, name), { recursive: true, force: true });
  for (const [i, name] of NAMES.entries())
    await put(folder, name, `# Article ${i}\n\nText ${i}.\n`);
}

async function put(folder: string, name: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

async function writeByRename(name: string, { folder, random }: EditOptions): Promise<void> {
  await put(folder, `.${num(random)}.swp`, article(random)).then(async () => {
    const fresh = (await readdir(folder)).find((each) => each.endsWith('.swp')) ?? '';
    await rename(join(folder, fresh), join(folder, name));
  });
}

async function writeByHalves(name: string, { folder, random }: EditOptions): Promise<void> {
  const text = article(random);
  await put(folder, name, text.slice(0, text.length / 2));
  await new Promise((done) => setTimeout(done, random() * 30));
  await put(folder, name, text);
}

async function decide(name: string, { folder }: EditOptions): Promise<void> {
  await put(folder, name.replace('.md', '.repair.yml'), '- {at: "Plain line", as: heading}\n');
}

async function touch(name: string, { folder }: EditOptions): Promise<void> {
  await put(folder, name, await readFile(join(folder, name)));
}

function article(random: () => number): string {
  const [a, b] = [pick(random, TERMS), pick(random, TERMS)];
  const link = `[other](${pick(random, NAMES).replace('sub/', '')})`;
  return `# ${a} ${num(random)}\n\n## Part ${num(random)}\n\n${a} is used with \`${b}\`, see ${link}.\n\nPlain line\n\n\`\`\`go\nvar x = ${num(random)}\n\`\`\`\n`;
}

function num(random: () => number): number {
  return Math.floor(random() * 1e6);
}

function pick<T>(random: () => number, list: readonly T[]): T {
  // The index is within the list, which is not empty.
  return list[Math.floor(random() * list.length)] as T;
}
