import type { Root } from 'hast';
import type { FilePath } from '../types/brand.ts';
import type { ArticleImage, ImageProblem } from '../types/image.ts';
import type { Message, Place } from '../types/message.ts';
import { walk } from '../util/walk.ts';
import { toPlace } from './to-place.ts';

/**
 * Give images of the project their address in the site and their size, so that nothing moves when
 * they come; report those that cannot be shown. In place.
 *
 * @param tree Made safe; positions in the seed.
 * @param path The seed, for the messages.
 */
export function placeImages(
  tree: Root,
  images: readonly ArticleImage[],
  path: FilePath,
): readonly Message[] {
  if (images.length === 0) return [];
  const messages: Message[] = [];
  const bySrc = new Map(
    images.flatMap((image) => [
      [image.src, image],
      [encode(image.src), image],
    ]),
  );
  walk(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'img') return;
    const { src } = node.properties;
    const image = typeof src === 'string' ? bySrc.get(src) : undefined;
    if (image === undefined) return;
    if ('ruleId' in image) {
      messages.push(imageMessage(image, toPlace(node.position), path));
      return;
    }
    const { width, height } = node.properties;
    node.properties.dataImage = image.path;
    // An author's own size wins, but only a whole one keeps the place.
    if (width === undefined && height === undefined) Object.assign(node.properties, sizeOf(image));
    node.properties.loading = 'lazy';
    node.properties.decoding = 'async';
  });
  return messages;
}

/** What is said of an image that cannot be shown. */
export function imageMessage(
  { ruleId, reason }: ImageProblem,
  place: Place | undefined,
  path: FilePath,
): Message {
  const note = 'Put a PNG, JPEG, GIF, WebP or AVIF file beside the article, or correct the path.';
  const common = { severity: 'warning', source: 'transform', path } as const;
  return { ...common, ruleId, reason, note, ...(place && { place }) };
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }): object {
  return { width, height };
}

/** Parsers of Markdown write an address in percent-encoding. */
function encode(src: string): string {
  try {
    return encodeURI(decodeURI(src));
  } catch {
    return src;
  }
}
