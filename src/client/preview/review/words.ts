import type { ReviewBlock } from '../../../types/review.ts';

/** What the review says, in the language of the interface. */
export interface Words {
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
  readonly kinds: Readonly<Record<ReviewBlock['kind'], string>>;
}

const EN: Words = {
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
  kinds: {
    heading: 'Heading',
    paragraph: 'Paragraph',
    list: 'List',
    blockquote: 'Quote',
    code: 'Code',
    mermaid: 'Diagram',
    table: 'Table',
    thematicBreak: 'Break',
    html: 'HTML',
    boilerplate: 'Boilerplate',
  },
};

const ZH: Words = {
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
  kinds: {
    heading: '标题',
    paragraph: '段落',
    list: '列表',
    blockquote: '引用',
    code: '代码',
    mermaid: '图',
    table: '表格',
    thematicBreak: '分隔线',
    html: 'HTML',
    boilerplate: '无关内容',
  },
};

/** The review's words in one of the interface's languages. */
export function wordsFor(locale: 'zh-CN' | 'en'): Words {
  return locale === 'zh-CN' ? ZH : EN;
}
