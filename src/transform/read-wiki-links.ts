import type { Element, ElementContent, Root, Text } from 'hast';
import type { Position } from 'unist';
import type { Seed } from '../types/article.ts';
import type { ArticleImage } from '../types/image.ts';
import type { Message } from '../types/message.ts';
import { walk } from '../util/walk.ts';
import { findWikiLinks, type WikiLink, wikiAddress } from '../util/wiki-link.ts';
import { makeElement } from './make-element.ts';
import { imageMessage } from './place-images.ts';
import { pointsInSeed } from './points-in-seed.ts';
import { toPlace } from './to-place.ts';

/** Inside these, brackets are code, or would be a link in a link. */
const WITHOUT_LINKS = new Set(['a', 'code', 'kbd', 'math', 'pre', 'samp', 'tt']);
/** `300`, `300x200`: the size of a picture. */
const SIZE = /^(\d{1,5})(?:x(\d{1,5}))?$/;

/**
 * Make links and pictures of what stands between double brackets, in place.
 *
 *     [[Event Loop#Phases|phases]]     →   <a href="[[Event Loop#Phases]]" data-wiki="[[Event…]]">
 *     ![[plan.png|300]]                →   <img src="[[plan.png]]" width="300">
 *
 * Whether an article fits is not known before the site is: where none does, the page shows the
 * brackets as they are, which `data-wiki` holds. So does it where a picture is missing.
 *
 * @param tree Made safe; positions in the seed.
 * @param images What became of the pictures that the article names.
 */
export function readWikiLinks(
  tree: Root,
  seed: Pick<Seed, 'path' | 'body' | 'bodyLine' | 'bodyOffset'>,
  images: readonly ArticleImage[],
): readonly Message[] {
  const messages: Message[] = [];
  if (!seed.body.includes('[[')) return messages;
  const pictures = new Map(images.map((image) => [image.src, image]));
  const pointAt = pointsInSeed(seed);
  let from = 0;
  walk(tree, (node) => {
    if (node.type !== 'element') return true;
    if (WITHOUT_LINKS.has(node.tagName)) return false;
    const start = node.position?.start.offset;
    if (start !== undefined) from = start - seed.bodyOffset;
    if (node.children.some(hasBrackets)) {
      node.children = node.children.flatMap((child) =>
        hasBrackets(child) ? readText(child, node) : [child],
      );
    }
    return true;
  });
  return messages;

  function readText({ value }: Text, parent: Element): readonly ElementContent[] {
    const made: ElementContent[] = [];
    let at = 0;
    for (const link of findWikiLinks(value)) {
      const position = positionOf(link, parent);
      const picture = link.isEmbed ? pictures.get(wikiAddress(link)) : undefined;
      if (picture && 'ruleId' in picture) {
        messages.push(imageMessage(picture, toPlace(position), seed.path));
        continue;
      }
      const node = picture ? makePicture(link) : makeLink(link);
      made.push({ type: 'text', value: value.slice(at, link.at) });
      made.push(position ? { ...node, position } : node);
      at = link.at + link.source.length;
    }
    made.push({ type: 'text', value: value.slice(at) });
    return made.filter((node) => node.type !== 'text' || node.value !== '');
  }

  /** Texts have no positions; brackets with a mark that was escaped stand where their block does. */
  function positionOf({ source }: WikiLink, { position }: Element): Position | undefined {
    const at = seed.body.indexOf(source, from);
    const end = position?.end.offset;
    if (at === -1 || end === undefined || at + seed.bodyOffset >= end) return position;
    from = at + source.length;
    return { start: pointAt(at), end: pointAt(from) };
  }
}

function hasBrackets(node: ElementContent): node is Text {
  return node.type === 'text' && node.value.includes('[[');
}

function makeLink(link: WikiLink): Element {
  const properties = { href: wikiAddress(link), dataWiki: link.source };
  return makeElement('a', properties, [{ type: 'text', value: link.label || textOf(link) }]);
}

/** As Obsidian shows it: `Event Loop > Phases`. */
function textOf({ target, heading }: WikiLink): string {
  return [target, heading].filter((part) => part !== '').join(' > ');
}

function makePicture(link: WikiLink): Element {
  const { target, label } = link;
  const [size, width, height] = SIZE.exec(label) ?? [];
  const alt = size === undefined && label !== '' ? label : target;
  const sizes = { ...(width && { width }), ...(height && { height }) };
  return makeElement('img', { src: wikiAddress(link), alt, ...sizes }, []);
}
