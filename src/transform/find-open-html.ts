import { schema } from './schema.ts';

/** What begins HTML that no reader sees, and what must end it. */
const HIDDEN: readonly (readonly [begin: RegExp, end: string])[] = [
  [/^\s*<!--/, '-->'],
  [/^\s*<\?/, '?>'],
  [/^\s*<!\[CDATA\[/, ']]>'],
  [/^\s*<![A-Za-z]/, '>'],
];

/** `<title`, `</title`; attributes may follow. */
const TAG = /<(\/?)([a-z]+)(?=[\s/>])/gi;

/** Elements without content, or whose end may be left out. */
const WITHOUT_END = new Set(['link', 'meta', 'base', 'frame', 'embed', 'head', 'option']);
const DROPPED = new Set(schema.strip?.filter((name) => !WITHOUT_END.has(name)));

/** HTML that hides what follows it, since it never ends. */
export interface OpenHtml {
  readonly begin: string;
  readonly end: string;
}

/**
 * Find what begins in a piece of HTML, is not shown to readers, and never ends.
 *
 *     <!-- to do
 *     a line about <title>, without code marks
 *
 * @param html One node of HTML.
 * @param endedLater Names of elements that end in the HTML after it.
 */
export function findOpenHtml(html: string, endedLater: ReadonlySet<string>): OpenHtml | undefined {
  const hidden = HIDDEN.find(([begin]) => begin.test(html));
  if (hidden !== undefined) {
    const isOpen = !html.includes(hidden[1]);
    return isOpen ? { begin: html.trim().slice(0, 9), end: hidden[1] } : undefined;
  }
  const open = new Set<string>();
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (slash === '/') open.delete(tag);
    else if (DROPPED.has(tag)) open.add(tag);
  }
  const tag = [...open].find((name) => !endedLater.has(name));
  return tag === undefined ? undefined : { begin: `<${tag}`, end: `</${tag}>` };
}
