import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { frontMatterSchema } from '../util/schema/front-matter-schema.ts';
import { MAX_FRONT_MATTER } from './find-front-matter.ts';

/** `---` and `title: …` below it. */
const OPENING = /^---[ \t]*\r?\n([A-Za-z]+)[ \t]*:[ \t\r\n]/;
const CLOSING = /^---[ \t]*\r?$/m;

/**
 * Report front matter without an end, or with one too late: it would be published as text.
 *
 * A thematic break above a line like `Note: …` is none: only keys of front matter begin it.
 *
 * @param text A text in which `findFrontMatter` found none.
 * @param path The file, for the message.
 */
export function findOpenFrontMatter(text: string, path: FilePath): readonly Message[] {
  const [opening, key = ''] = OPENING.exec(text.slice(0, 200)) ?? [];
  // A key that does not exist is a problem for the schema.
  if (opening === undefined || isUnknown(key)) return [];
  const isLong = CLOSING.test(text.slice(MAX_FRONT_MATTER));
  const limit = `${MAX_FRONT_MATTER / 1024} KB`;
  return [
    {
      severity: 'warning',
      source: 'read',
      ruleId: 'front-matter-open',
      reason: isLong
        ? `Front matter is longer than ${limit}; it was taken for text`
        : 'Front matter begins here and never ends; it was taken for text',
      note: isLong
        ? 'Keep what is no key of Kintsugi elsewhere.'
        : 'Write a line `---` below its last key.',
      path,
      place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } },
    },
  ];
}

function isUnknown(key: string): boolean {
  return frontMatterSchema.find({ [key]: undefined }, []).length > 0;
}
