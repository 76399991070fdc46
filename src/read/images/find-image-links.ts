import { findWikiLinks, wikiAddress } from '../../util/wiki-link.ts';

/** `![alt](path "title")`, `![alt](<path with spaces>)` */
const INLINE = /!\[[^\]\n]*\]\(\s*(?:<([^<>\n]+)>|([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*))/g;
/** `[name]: path`, which an image may refer to. */
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:\s*(?:<([^<>\n]+)>|(\S+))/gm;
const HTML = /<img\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** `plan.png`: what an embed names is a note else. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i;
/** With a scheme or a host, or in the page: none of the articles' own. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?|$)/i;

/**
 * List the images that a text may show and that lie among the articles, as it names them; those that it
 * embeds by their names, `![[plan.png]]`, between double brackets.
 *
 * It is read before it is known what is code: a name too many costs a look into a folder.
 */
export function findImageLinks(text: string): readonly string[] {
  if (!text.includes('![') && !/<img\b/i.test(text)) return [];
  const found = [INLINE, DEFINITION, HTML].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, first, second]) => first ?? second ?? ''),
  );
  const embedded = findWikiLinks(text).filter(
    ({ isEmbed, target }) => isEmbed && PICTURE.test(target) && !ELSEWHERE.test(target),
  );
  const own = found.filter((src) => !ELSEWHERE.test(src));
  return [...new Set([...own, ...embedded.map(wikiAddress)])];
}
