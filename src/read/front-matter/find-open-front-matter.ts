import type { FilePath } from '../../types/brand.ts';
import type { Message, Place } from '../../types/message.ts';
import { frontMatterSchema } from '../../util/schema/front-matter-schema.ts';
import { MAX_FRONT_MATTER, type MatterForm, matterFormOf } from './find-front-matter.ts';

/** `---` and `title: …` below it; `+++` and `title = …`, maybe below comments. */
const OPENINGS: Readonly<Record<MatterForm['language'], RegExp>> = {
  yaml: /^---[ \t]*\r?\n([A-Za-z]+)[ \t]*:[ \t\r\n]/,
  toml: /^\+\+\+[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*([\w-]+)[ \t]*=/,
};

const FIRST_MARK: Place = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 4, offset: 3 },
};

/**
 * Report front matter without an end, or with one too late: it would be published as text.
 *
 * A thematic break above a line like `Note: …` is none: only keys of front matter begin it.
 *
 * @param text A text in which `findFrontMatter` found none.
 * @param path The file, for the message.
 */
export function findOpenFrontMatter(text: string, path: FilePath): readonly Message[] {
  const form = matterFormOf(text);
  const key = form && OPENINGS[form.language].exec(text.slice(0, 1000))?.[1];
  // A key that does not exist is a problem for the schema.
  if (form === undefined || key === undefined || isUnknown(key)) return [];
  const { delimiter } = form;
  const rest = text.slice(MAX_FRONT_MATTER).split('\n');
  const isLong = rest.some((line) => line.trimEnd() === delimiter);
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
        : `Write a line \`${delimiter}\` below its last key.`,
      path,
      place: FIRST_MARK,
    },
  ];
}

function isUnknown(key: string): boolean {
  return frontMatterSchema.find({ [key]: undefined }, []).length > 0;
}
