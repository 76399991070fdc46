import { DIGITS } from '../../util/search/digits.ts';

/** Cut a line's postings into articles: the number and the sections, still encoded. */
export function splitArticles(postings: string): [article: number, sections: string][] {
  const articles: [number, string][] = [];
  let at = 0;
  let article = 0;
  while (at < postings.length) {
    article += readNumber();
    const start = at;
    for (let isLast = false; !isLast; ) {
      const number = readNumber();
      isLast = (number & 1) === 1;
      if ((number & 2) === 2) at += 1;
    }
    articles.push([article, postings.slice(start, at)]);
  }
  return articles;

  function readNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = DIGITS.indexOf(postings.charAt(at));
      at += 1;
      value += (digit & 31) << shift;
      if (digit < 32) return value;
    }
  }
}
