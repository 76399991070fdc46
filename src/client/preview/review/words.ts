import type { Review } from '../../../types/review.ts';

/** What the review says, in the language of the interface. */
export interface Words extends OwnWords, Pick<Review, 'kinds'> {}

/** What only the review says. */
interface OwnWords {
  readonly toggle: string;
  readonly hint: string;
  readonly uncertain: string;
  readonly decided: string;
  readonly mended: string;
  readonly untouched: string;
  readonly selected: string;
  readonly lines: (first: number, last: number) => string;
  readonly accept: string;
  readonly reject: string;
  readonly undo: string;
  readonly itIs: string;
  readonly code: string;
  readonly language: string;
  readonly title: string;
  readonly depth: (depth: number) => string;
  readonly nothing: string;
}

const EN: OwnWords = {
  toggle: 'Repairs',
  hint: 'Show or hide the repairs (Alt+R)',
  uncertain: 'To look at',
  decided: 'Decided',
  mended: 'Mended',
  untouched: 'Left as it was',
  selected: 'Selected',
  lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  accept: 'Right',
  reject: 'Leave as it was',
  undo: 'Take back',
  itIs: 'It is',
  code: 'Code in',
  language: 'Language of the code',
  title: 'Title',
  depth: (depth) => `H${depth}`,
  nothing: 'Nothing of this article was mended.',
};

const ZH: OwnWords = {
  toggle: '修复',
  hint: '显示或隐藏修复之处(Alt+R)',
  uncertain: '待确认',
  decided: '已决定',
  mended: '已修复',
  untouched: '保持原样',
  selected: '选中',
  lines: (first, last) => (first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`),
  accept: '正确',
  reject: '保持原样',
  undo: '撤回',
  itIs: '这是',
  code: '代码,语言',
  language: '代码的语言',
  title: '标题(全文)',
  depth: (depth) => `H${depth}`,
  nothing: '本文没有修复之处。',
};

/** The words of a review in its language; the names of kinds are those of the site. */
export function wordsFor({ locale, kinds }: Pick<Review, 'locale' | 'kinds'>): Words {
  return { ...(locale === 'zh-CN' ? ZH : EN), kinds };
}
