import type { Rule } from '../rule.ts';

/** Messages of the part “Diagrams”, by id. */
export const diagramsRules: readonly Rule[] = [
  {
    id: 'diagram-arrow',
    what: 'A typographic or full-width arrow stands for `-->`',
    why: 'A word processor or an input method wrote another arrow.',
    mend: 'Nothing; or write `-->` in the article',
  },
  {
    id: 'diagram-colon',
    what: 'A full-width colon stands for `:`',
    why: 'An input method wrote a full-width character.',
    mend: 'Nothing; or write `:` in the article',
  },
  {
    id: 'diagram-crash',
    what: 'The browser broke down over the diagram',
    why: 'The browser ended, e.g. for want of memory. Other diagrams go on in a new one.',
    mend: 'Build again; if it stays, make the diagram smaller',
  },
  {
    id: 'diagram-end-node',
    what: 'A node named `end` was renamed: Mermaid keeps the word',
    why: 'A flow chart with a node `end` does not parse.',
    mend: 'Nothing; or choose another name',
  },
  {
    id: 'diagram-entity',
    what: 'Entities were turned back into characters',
    why: 'A page was escaped once too often.',
    mend: 'Nothing; or write the characters in the article',
  },
  {
    id: 'diagram-full-width',
    what: 'Full-width brackets stand for the brackets of a node',
    why: 'An input method wrote full-width characters.',
    mend: 'Nothing; or write plain brackets in the article',
  },
  {
    id: 'diagram-header',
    what: 'The first line, which names the type, was mended',
    why: 'Without its first line no diagram is known.',
    mend: 'Nothing; or mend the line in the article',
  },
  {
    id: 'diagram-layout',
    what: 'A slower or other layout had to serve',
    why: "Mermaid's own layout took too long.",
    mend: 'Make the diagram smaller, or raise `diagrams.timeoutMs`',
  },
  {
    id: 'diagram-limit',
    what: 'The diagram is larger than `diagrams.maxEdges` or `maxTextSize` allows',
    why: 'Layouts take much longer than the diagram grows.',
    mend: 'Split the diagram, or raise the limit',
  },
  {
    id: 'diagram-line-break',
    what: 'Two statements on one line were parted',
    why: 'An extractor joined two lines.',
    mend: 'Nothing; or part the lines in the article',
  },
  {
    id: 'diagram-no-browser',
    what: 'No browser could be started; the page shows the source',
    why: 'Mermaid measures text in a browser. The one that comes with Kintsugi did not start on this machine.',
    mend: '`npx puppeteer browsers install chrome-headless-shell`, or set `diagrams.executablePath`',
  },
  {
    id: 'diagram-quote-label',
    what: 'A label with brackets was put between quotes',
    why: 'Brackets inside a label end it, unless it stands between quotes.',
    mend: 'Nothing; or put the label between quotes',
  },
  {
    id: 'diagram-semicolon',
    what: 'A semicolon in a message was escaped',
    why: 'A semicolon ends a statement.',
    mend: 'Nothing; or write `#59;` in the article',
  },
  {
    id: 'diagram-syntax',
    what: 'Mermaid cannot read the diagram; the page shows its source',
    why: 'The source stands in the page, so that nothing is lost.',
    mend: "Mend the line that is named; try it in Mermaid's live editor",
  },
  {
    id: 'diagram-timeout',
    what: 'Drawing took longer than `diagrams.timeoutMs`',
    why: 'One diagram must not hold up the site.',
    mend: 'Make the diagram smaller, or raise `diagrams.timeoutMs`',
  },
  {
    id: 'diagram-unsafe',
    what: 'A directive that could load or run something was left out',
    why: 'Articles are data: nothing that they say may run or load.',
    mend: 'Nothing; or remove the directive',
  },
  {
    id: 'limit-diagrams',
    what: 'The article has more than `limits.diagrams`; the others show their sources',
    why: 'Each diagram takes time at build and weight in the page.',
    mend: 'Split the article, or raise the limit',
  },
];
