import type { CodePlace, Places } from './find-places.ts';

/** Makes a text of lines as a page would show them; the lines may be changed in place. */
type Markup = (lines: string[], places: Places) => void;

function onHeadings(mark: (title: string) => string): Markup {
  return (lines, { headings }) => {
    for (const at of headings) lines[at] = mark(lines[at] ?? '');
  };
}

function aboveCode(bar: (place: CodePlace) => string | undefined): Markup {
  return (lines, { code }) => {
    for (const place of code) {
      const text = bar(place);
      if (text) lines[place.first] = `${text}\n${lines[place.first] ?? ''}`;
    }
  };
}

function belowCode(text: string): Markup {
  return (lines, { code }) => {
    for (const { last } of code) lines[last] = `${lines[last] ?? ''}\n${text}`;
  };
}

function beforeLines(numberOf: (number: string) => string): Markup {
  return (lines, { code }) => {
    for (const { first, last } of code)
      for (let at = first; at <= last; at += 1)
        lines[at] = `${numberOf(String(at - first + 1))}${lines[at] ?? ''}`.trimEnd();
  };
}

/** Names of files as pages show them above code, by its language. */
const FILES: ReadonlyMap<string, string> = new Map(
  'src/main.go src/Main.java app.py src/index.js src/app.ts config.yaml package.json schema.sql src/main.rs pom.xml'
    .split(' ')
    .map((name, at) => [
      'go java python javascript typescript yaml json sql rust xml'.split(' ')[at] ?? '',
      name,
    ]),
);

function numbersOf({ first, last }: CodePlace): string {
  return Array.from({ length: last - first + 1 }, (_, index) => index + 1).join('\n');
}

/** What documentation sites set beside headings and code, and extractors take for text. */
export const PAGE_MARKUP: Readonly<Record<string, Markup>> = {
  none: () => undefined,
  // Sphinx, MkDocs; Docusaurus and VitePress; Zola
  'mark-behind': onHeadings((title) => `${title}¶`),
  'zero-width-behind': onHeadings((title) => `${title}\u200b`),
  'hash-behind': onHeadings((title) => `${title}#`),
  // VuePress; Rspress
  'hash-before': onHeadings((title) => `# ${title}`),
  'hash-glued': onHeadings((title) => `#${title}`),
  'mark-below': onHeadings((title) => `${title}\n🔗`),
  'hash-below': onHeadings((title) => `${title}\n#`),
  'button-above': aboveCode(() => 'Copy'),
  'button-below': belowCode('Copy'),
  'screen-below': belowCode('Enter fullscreen mode Exit fullscreen mode'),
  label: aboveCode(({ lang }) => lang),
  'label-and-button': aboveCode(({ lang }) => lang && `${lang}\nCopy`),
  file: aboveCode(({ lang }) => FILES.get(lang)),
  'label-and-file': aboveCode(({ lang }) =>
    FILES.has(lang) ? `${lang} ${FILES.get(lang)}` : undefined,
  ),
  'line-numbers': aboveCode((place) => numbersOf(place)),
  // Hugo, Pygments: a number before each line
  'numbers-before': beforeLines((number) => number),
  'numbers-apart': beforeLines((number) => `${number} `),
};
