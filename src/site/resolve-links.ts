import { slug } from 'github-slugger';
import type { LinkRef } from '../types/article.ts';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { readWikiAddress } from '../util/wiki-link.ts';
import { missingAnchor, missingFile, missingName, missingTarget } from './broken-links.ts';
import type { NameLookup } from './make-name-lookup.ts';
import type { SeedLookup, SeedTarget } from './make-seed-lookup.ts';
import { SEED_FILE } from './seed-file.ts';

// Anything with a scheme or a host is somebody else's: `https://a.b`, `mailto:a@b`, `//cdn.x`.
const EXTERNAL = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

// `spec.pdf`, `main.go`, `example.com` without its scheme.
const ANY_FILE = /\.[a-z][a-z\d]{1,9}$/i;

// Of pages and pictures the site has some.
const OWN_FILE = /\.(?:html?|xml|json|png|jpe?g|gif|webp|avif|svg)$/i;

/** What the site made of one article's links. */
export interface ResolvedLinks {
  /** Author's URL → site route with hash. */
  readonly resolved: Readonly<Record<string, string>>;
  /** Every link to another article, in order: the source of backlinks. */
  readonly outgoing: readonly { readonly link: LinkRef; readonly to: FilePath }[];
  readonly messages: readonly Message[];
}

/** How links are resolved. */
export interface LinkLookups {
  /** Finds a seed by its path. */
  readonly seed: SeedLookup;
  /** Finds the seed that a link between double brackets names. */
  readonly name: NameLookup;
  /** All seed paths, for suggestions. */
  readonly paths: readonly FilePath[];
}

/** A link's article, and the part of it that it leads to. */
interface LinkTarget {
  readonly target: SeedTarget | undefined;
  /** Empty in the article itself. */
  readonly path: string;
  readonly hash: string;
  readonly isWiki: boolean;
}

/**
 * Resolve the links of one article to other seeds and check their anchors.
 *
 * Understands `./b.md`, `../c.txt#part`, `b` (no ending), `folder/`, percent-encoding, and `#part`
 * in the page itself, and `[[b#Part]]`. External links and addresses of the site are left alone; a file
 * beside the article that is none is reported, since it is not copied.
 *
 * @param from The article.
 */
export function resolveLinks(
  from: SeedTarget,
  links: readonly LinkRef[],
  lookups: LinkLookups,
): ResolvedLinks {
  const resolved: Record<string, string> = {};
  const outgoing: { link: LinkRef; to: FilePath }[] = [];
  const messages: Message[] = [];
  for (const link of links) {
    if (link.url === '' || EXTERNAL.test(link.url)) continue;
    const { target, path, hash, isWiki } = findTarget(from, link.url, lookups);
    if (target === undefined) {
      if (isWiki) messages.push(missingName(from.path, link, path, lookups.paths));
      else if (SEED_FILE.test(path)) {
        messages.push(missingTarget(from.path, link, path, lookups.paths));
      } else if (isFileBeside(path)) messages.push(missingFile(from.path, link));
      continue;
    }
    const anchor = hash === '' ? hash : findAnchor(hash, target.anchors(), isWiki);
    if (anchor === undefined) messages.push(missingAnchor(from.path, link, hash, target));
    const url = `${path === '' ? '' : target.route}${hash === '' ? '' : `#${anchor ?? hash}`}`;
    if (url !== link.url) resolved[link.url] = url;
    if (target.path !== from.path) outgoing.push({ link, to: target.path });
  }
  return { resolved, outgoing, messages };
}

/** The article that an address means. */
function findTarget(from: SeedTarget, url: string, { seed, name }: LinkLookups): LinkTarget {
  const wiki = readWikiAddress(url);
  if (wiki === undefined) {
    const { path, hash } = splitUrl(url);
    return {
      target: path === '' ? from : findSeed(from.path, path, seed),
      path,
      hash,
      isWiki: false,
    };
  }
  const { target: path, heading } = wiki;
  // `#^block` is a place that only Obsidian knows; of `#Part#Section` the last is the place.
  const hash = heading.startsWith('^') ? '' : heading.slice(heading.lastIndexOf('#') + 1);
  return { target: path === '' ? from : name(path, from.path), path, hash, isWiki: true };
}

/** Split off query and hash and undo percent-encoding: `a%20b.md?x#y` → `a b.md`, `y`. */
function splitUrl(url: string): { readonly path: string; readonly hash: string } {
  const hashAt = url.indexOf('#');
  const hash = hashAt === -1 ? '' : decode(url.slice(hashAt + 1));
  const rest = hashAt === -1 ? url : url.slice(0, hashAt);
  const queryAt = rest.indexOf('?');
  return { path: decode(queryAt === -1 ? rest : rest.slice(0, queryAt)), hash };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%` is legal in a file name; the author meant it as it stands.
    return text;
  }
}

/**
 * Relative to the article. A path that begins with a slash counts from the article's folder or the
 * nearest one above it, up to the project's, that has the seed: the root of the site that it comes from.
 */
function findSeed(from: FilePath, path: string, lookup: SeedLookup): SeedTarget | undefined {
  const folders = from.split('/').slice(0, -1);
  const isRooted = path.startsWith('/');
  for (let depth = folders.length; depth >= 0; depth--) {
    const target = joinPath(folders.slice(0, depth), path);
    const found = target === undefined ? undefined : lookup(target);
    if (found || !isRooted) return found;
  }
  return undefined;
}

/** Undefined where a path leaves the project. */
function joinPath(folders: readonly string[], path: string): string | undefined {
  const parts = [...folders];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length === 0) return undefined;
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Links that go up may lead to other pages of the site. */
function isFileBeside(path: string): boolean {
  const isRelative = !path.startsWith('/') && !path.includes('../');
  return isRelative && ANY_FILE.test(path) && !OWN_FILE.test(path);
}

/** The id that a hash means: as written, or but for case and Unicode form; that of a heading. */
function findAnchor(
  hash: string,
  anchors: readonly string[],
  isHeading: boolean,
): string | undefined {
  const id = isHeading ? slug(hash) : hash;
  if (id === 'top' || anchors.includes(id)) return id;
  const folded = id.normalize('NFC').toLowerCase();
  return anchors.find((anchor) => anchor.normalize('NFC').toLowerCase() === folded);
}
