import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Find links of a built site that lead to no page, no file or no anchor of it.
 *
 * @param folder The built site.
 * @param base Path under which it is served.
 * @returns `page → link`, one for each.
 */
export function findBrokenLinks(folder: string, base: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const anchors = new Map<string, ReadonlySet<string>>();
  return pages.flatMap((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const links = [...html.matchAll(/<(?:a|img|link|script)\b[^>]*?\b(?:href|src)="([^"]*)"/g)];
    return links.flatMap(([, link = '']) => (isBroken(page, link) ? [`${page} → ${link}`] : []));
  });

  function isBroken(page: string, link: string): boolean {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link)) return false;
    const [path = '', hash = ''] = decodeURI(link.replaceAll('&amp;', '&')).split('#');
    if (path !== '' && !path.startsWith(base)) return true;
    const file = path === '' ? page : fileOf(path.slice(base.length).split('?')[0] ?? '');
    if (!existsSync(join(folder, file)) || statSync(join(folder, file)).isDirectory()) return true;
    return hash !== '' && !anchorsOf(file).has(hash);
  }

  function fileOf(path: string): string {
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  }

  function anchorsOf(file: string): ReadonlySet<string> {
    const known = anchors.get(file);
    if (known) return known;
    const html = readFileSync(join(folder, file), 'utf8');
    const found = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
    anchors.set(file, found);
    return found;
  }
}
