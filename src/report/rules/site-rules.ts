import type { Rule } from '../rule.ts';

/** Messages of the part “The site”, by id. */
export const siteRules: readonly Rule[] = [
  {
    id: 'link-anchor-missing',
    what: 'A link leads to a heading that the article does not have',
    why: 'The reader would land at the top of the page.',
    mend: 'Take the one that is proposed',
  },
  {
    id: 'link-file-missing',
    what: 'A link leads to a file that is no article, or to a host without `https://`',
    why: 'Only articles and images are copied into the site, so that the reader would land on the page for lost addresses.',
    mend: 'Write the whole address of where it is',
  },
  {
    id: 'link-name-missing',
    what: 'No article has the name or the title that stands between double brackets: shown as text',
    why: 'Brackets may be code; in a site without such links nothing is said of them.',
    mend: 'Correct the name, write the article, or put code between back-ticks',
  },
  {
    id: 'link-target-missing',
    what: 'A link leads to an article that is not there',
    why: 'The reader would land on the page for lost addresses.',
    mend: 'Take the one that is proposed',
  },
  {
    id: 'slug-collision',
    what: 'Two articles have the same address; one got a number',
    why: 'Each article needs an address of its own, and its number may change with the others.',
    mend: 'Set another `slug`',
  },
];
