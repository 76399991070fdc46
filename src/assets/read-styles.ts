import { readdir, readFile } from 'node:fs/promises';
import { checkStyle } from './check-style.ts';

/** The style sheets that come with Kintsugi, in the order in which they stand. */
const ORDER = [
  ...['tokens', 'base', 'frame', 'article', 'prose', 'code', 'diagram', 'search'],
  ...['contrast', 'print'],
];
/** Those that articles can do without: what is read most loads least. */
const FURTHER = ['page', 'home', 'concept', 'gallery', 'mended'];

/** Style sheets as text. */
export interface Styles {
  /** Kintsugi's for every page, with those that the project replaces. */
  readonly own: string;
  /** The same, for all pages but articles. */
  readonly further: string;
  /** The project's further ones, by name. */
  readonly project: string;
}

const styles: URL = new URL('../../templates/styles/', import.meta.url);

async function readFolder(dir: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (dir === undefined) return new Map();
  const names = await readdir(dir).catch(() => []);
  const sheets = names.filter((name) => name.endsWith('.css')).sort();
  const texts = await Promise.all(sheets.map((name) => readFile(`${dir}/${name}`, 'utf8')));
  for (const [index, name] of sheets.entries()) checkStyle(`styles/${name}`, texts[index] ?? '');
  return new Map(sheets.map((name, i) => [name.replace(/\.css$/, ''), texts[i] ?? '']));
}

async function readAll(
  names: readonly string[],
  project: ReadonlyMap<string, string>,
): Promise<string> {
  const texts = names.map(
    (name) => project.get(name) ?? readFile(new URL(`${name}.css`, styles), 'utf8'),
  );
  return (await Promise.all(texts)).join('\n');
}

/**
 * Read the style sheets of the site.
 *
 * A project's file takes the place of Kintsugi's file of the same name. Its other files come
 * last and outside of any layer, so that their rules win whatever their selectors are.
 *
 * @param dir  The project's folder of styles; it need not exist.
 * @throws {StyleError} Where one of them is no CSS.
 */
export async function readStyles(dir: string | undefined): Promise<Styles> {
  const project = await readFolder(dir);
  const known = new Set([...ORDER, ...FURTHER]);
  const rest = [...project].filter(([name]) => !known.has(name));
  return {
    own: await readAll(ORDER, project),
    further: await readAll(FURTHER, project),
    project: rest.map(([, text]) => text).join('\n'),
  };
}
