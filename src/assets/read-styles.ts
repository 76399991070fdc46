import { readdir, readFile } from 'node:fs/promises';

/** The style sheets that come with Kintsugi, in the order in which they stand. */
const order = [
  'tokens',
  'base',
  'frame',
  'article',
  'prose',
  'code',
  'diagram',
  'home',
  'concept',
  'gallery',
  'mended',
  'search',
  'print',
] as const;

/** Style sheets as text. */
export interface Styles {
  /** Kintsugi's, with those that the project replaces. */
  readonly own: string;
  /** The project's further ones, by name. */
  readonly project: string;
}

const styles: URL = new URL('../../templates/styles/', import.meta.url);

async function readFolder(dir: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (dir === undefined) return new Map();
  const names = await readdir(dir).catch(() => []);
  const sheets = names.filter((name) => name.endsWith('.css')).sort();
  const texts = await Promise.all(sheets.map((name) => readFile(`${dir}/${name}`, 'utf8')));
  return new Map(sheets.map((name, i) => [name.replace(/\.css$/, ''), texts[i] ?? '']));
}

/**
 * Read the style sheets of the site.
 *
 * A project's file takes the place of Kintsugi's file of the same name. Its other files come
 * last and outside of any layer, so that their rules win whatever their selectors are.
 *
 * @param dir  The project's folder of styles; it need not exist.
 */
export async function readStyles(dir: string | undefined): Promise<Styles> {
  const project = await readFolder(dir);
  const own = await Promise.all(
    order.map((name) => project.get(name) ?? readFile(new URL(`${name}.css`, styles), 'utf8')),
  );
  const further = [...project].filter(([name]) => !order.some((known) => known === name));
  return { own: own.join('\n'), project: further.map(([, text]) => text).join('\n') };
}
