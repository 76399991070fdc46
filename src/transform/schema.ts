import type { Options } from 'rehype-sanitize';

const WEB = ['http', 'https'];

/** Elements whose text is no text for readers: dropped with all they hold. */
const STRIPPED = `script style iframe object embed applet noscript noembed noframes template
  textarea select option button form svg title head link meta base frame frameset
  audio video canvas map dialog xmp plaintext annotation annotation-xml maction`.split(/\s+/);

const TAGS = `a abbr b bdi bdo blockquote br caption center cite code col colgroup dd del details
  dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p picture
  pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td
  tfoot th thead time tr tt u ul var wbr`.split(/\s+/);

/**
 * Formulas as browsers draw them by themselves: presentation, nothing that holds another language,
 * leads elsewhere or acts.
 *
 * @see https://www.w3.org/TR/mathml-core/
 */
const FORMULA = `mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot munder mover
  munderover mtable mtr mtd mpadded mphantom mstyle merror mmultiscripts mprescripts none
  semantics`.split(/\s+/);

const FORMULA_ATTRIBUTES = `display displaystyle scriptlevel mathvariant stretchy symmetric fence
  separator form largeop movablelimits minsize maxsize lspace rspace linethickness accent
  accentunder width height depth voffset columnalign rowalign columnspacing rowspacing columnlines
  rowlines frame columnspan rowspan`.split(/\s+/);

const ARIA = ['ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy'];

/**
 * What authors' HTML may hold: text, structure and images, nothing that runs, loads, submits,
 * or is styled. Ids stay as written: `assignIds` makes them unique.
 *
 * @see https://github.com/syntax-tree/hast-util-sanitize
 */
export const schema: Options = {
  strip: STRIPPED,
  tagNames: [...TAGS, 'math', ...FORMULA],
  clobber: [],
  clobberPrefix: '',
  protocols: {
    href: [...WEB, 'mailto', 'tel', 'irc', 'ircs', 'xmpp'],
    src: WEB,
    srcSet: WEB,
    cite: WEB,
  },
  attributes: {
    ...Object.fromEntries(['math', ...FORMULA].map((name) => [name, FORMULA_ATTRIBUTES])),
    a: [
      ...ARIA,
      'href',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      ['className', 'data-footnote-backref'],
    ],
    blockquote: ['cite'],
    code: [['className', /^language-./], 'dataMeta', 'dataFirst'],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    h2: [['className', 'sr-only']],
    img: [...ARIA, 'src', 'alt', 'width', 'height'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    ins: ['cite', 'dateTime'],
    li: [['className', 'task-list-item'], 'value'],
    ol: ['start', 'reversed', ['className', 'contains-task-list']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    source: ['media', 'type', 'width', 'height'],
    table: ARIA,
    td: ['align', 'colSpan', 'rowSpan', 'vAlign', 'headers'],
    th: ['align', 'colSpan', 'rowSpan', 'vAlign', 'headers', 'scope', 'abbr'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
    '*': ['id', 'lang', 'dir', 'title'],
  },
  required: { input: { disabled: true, type: 'checkbox' } },
  ancestors: {
    // Outside of a formula they are unknown elements: their text stays.
    ...Object.fromEntries(FORMULA.map((name) => [name, ['math']])),
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    li: ['ol', 'ul'],
    summary: ['details'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
};
