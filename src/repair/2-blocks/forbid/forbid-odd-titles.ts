import { anyOf } from '../../1-evidence/any-of.ts';
import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import type { Line } from '../../1-evidence/line.ts';
import { tagOf, tagsOf } from '../../1-evidence/tags.ts';
import { headsNotice } from '../heads-notice.ts';
import { isWordedAsSentence } from '../is-worded-as-sentence.ts';
import { saysOfPage } from '../says-of-page.ts';
import { forbid, isForbidden } from './forbid.ts';
import { showsStatement } from './shows-statement.ts';

const TITLE = tagOf('H');
const HEADING = [TITLE];
const CODE = tagsOf('CcMm');

/** Of 24,154 headings of public documents none is so. */
const isNoTitle: (text: string) => boolean = anyOf([
  // }   ***   83
  /^[^\p{L}\p{N}]*$/u,
  /^(?!(?:19|20)\d\d$)\d+$/,
  // , which is read twice
  /^\s*[,;)]/,
  // After that,
  /[,，、;；]$/,
  // The   shelves of a   what the rest of its sentence stands below
  /(?:^|\s)(?:the|an?|and)$|^(?:The|An?)$/,
  // ::: tip   !!! note   /// details   what begins a block, not the directive /// <reference
  /^(?::::|!!!|\?\?\?|\/\/\/(?! ?<))/,
  // “All that it does, it does once.”
  /[.!]["”]$/,
  // In [3]:   the prompt of a notebook
  /^(?:In|Out) ?\[[\d* ]{0,6}\] ?:?$/,
  // log(b.e) // undefined
  /[;)\]}] ?\/\/ /,
  // Shelf— what a box stands on: an item, whose name an extractor glued to the sign behind it
  /^[^\s—–]{1,60}[—–] \p{Ll}/u,
  // 2.3 KiB   what a page shows of its size
  /^\d[\d.,]* ?(?:[KMG]i?B|[Bb]ytes)$/,
  // [TOC]   where a list of contents should be
  /^\[\[?_?TOC_?\]?\]$/i,
  // $service network restart
  /^\$ ?[a-z]\S* \S/,
  // 156 阅读15分钟   阅读 491   收藏   389点热度 0人点赞   what it counts
  /^(?:\d[\d.,]* ?[人次个]?)?(?:阅读|浏览|点赞|收藏|评论|转发|分享)[量数]?[:：]?[\s\d]*(?:分钟)?$/,
  /\d ?[人次条点个](?:阅读|浏览|点赞|收藏|评论|转发|热度)/,
  // jo·2025年11月1日   when it was written
  /\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]$/,
  // [图片]   what stands for a picture
  /^[[【](?:图片|插图|圖片)[\]】]$/,
  // 原文作者: A. Doe   简介: 本文介绍连接池   who wrote it, and about what; one of 24,162
  /^\S{0,4}(?:作者|译者|原文\S{0,2}|链接|出处|来源|日期|标题|转载|校对|编辑|审校|简介|摘要|更新日|投稿日)\s?[:：|｜]\s?\S/,
  // 图 3-1 读写流程   Figure 2: reads and writes   例 2.1. 读写   what is said of a picture, a table, an example
  /^(?:[图圖図表]\s?\d|(?:Figure|Fig\.|Table|Listing)\s\d|(?:例\s?|Example\s)\d+[.-]\d)/,
  // depot [OPTIONS] BOX [SHELF ...]   depot [option]... file   how a command is called
  /^[a-z][\w.+-]*(?: \S+)* \[[A-Za-z-][^\]]*\](?:\.\.\.|…| \S)/,
  // 读多写少。—作者   a sentence and more; one of 24,162
  /。\s?[^\s)）\]】”"』」]/,
  // 某人 发表于 2024-01-02 03:04:05   who wrote it, and when
  /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d\d/,
  // https://pools.example/a.png
  /^https?:\/\/\S+$/,
]);
const NO_PROSE = [...CODE, ...tagsOf('LTQ')];
/** What none of them is below a line that ends so: what an example leaves open, and a file below a file. */
const NO_TITLES_BELOW: readonly (readonly [above: RegExp, text: RegExp])[] = [
  // Another one may be given as well: ⏎ box open <name> [folder]
  [/[:：]$/, /<[a-z][\w .-]*>|\[[A-Za-z][\w .-]*\]$/],
  // Look how many wait: ⏎ pool_waits_total
  [/[:：]$/, /^[a-z]\w*_\w+$/],
  // shelves/ ⏎ index.md
  [/^[\w@./-]*[\w@-](?:\/|\.[a-z]{1,5})$/, /^[\w@./-]*[\w@-](?:\/|\.[a-z]{1,5})$/],
];
// What a page prints above a notice; two of 24,154 headings are so.
const NOTICE =
  /^(?:note|tip|info|hint|important|warning|caution|danger|注意|提示|警告|备注|注|危险)(?: ?[:：])?$/i;
// ← Guides · 13 min · 3 of 5
const WAY = /^\s*[←→«»‹›⇐⇒]|\S [·•]\s+\S.* [·•]\s+\S/;
const NO_WAY = [...HEADING, ...CODE, tagOf('Q')];
/** Number of lines at the top of a text that may stand above its title. */
const TOP_LINES = 3;
/** What is longer is no heading anyway, and most of a text. */
const MAX_LENGTH = 200;
/** The first heading of one of 1,910 documents ends so: as what leads to something, or as a long sentence. */
const NO_FIRST = /[:：]$|^\S+(?: \S+){5,}\p{Ll}\.$/u;
// Date: 2024/05/01 · Since: Pools v0.9.0   One of 24,154 headings is so; a title may be.
const FIGURE = /^\s*[^:：\d]{2,24}[:：](?![:：])\s?\S.*\d日?$/;
// 0   2023-10-26 20:00:00 +0000   31 KiB
const BARE = /^[\d\s:/.+-]+(?:[KMG]i?B)?$/;

/**
 * Rule out headings that look as none does, and code of nothing but figures at the start of a text: what
 * a page shows of votes, dates and places in it.
 *
 *     0                                     ← votes: no code
 *     ← Guides · 13 min · 3 of 5            ← the way here: no heading
 *
 *     Guide to pools
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidOddTitles(scores: Float64Array, { lines, codeScores }: Evidence): void {
  for (const [index, { text, blankBefore }] of lines.entries()) {
    if (text.length > MAX_LENGTH) continue;
    const isTop = index === 0 || (index < TOP_LINES && blankBefore > 0);
    if (WAY.test(text)) forbid(scores, index, isTop ? NO_WAY : HEADING);
    if (headsNotice(text)) forbid(scores, index, NO_PROSE);
    // Most lines that are no headings are known by now.
    if (isForbidden(scores, index, TITLE)) continue;
    const isNotice = index > 0 && NOTICE.test(text.trim());
    const isBare =
      saysOfPage(text) || isNoTitle(text) || isWordedAsSentence(text) || showsStatement(text);
    const isOdd = isNotice || isBare || isOddBelow(lines[index - 1], text);
    if (isOdd || (index === 0 ? NO_FIRST : FIGURE).test(text)) forbid(scores, index, HEADING);
  }
  const first = lines.findIndex(({ text }) => !BARE.test(text));
  if (first < 0 || (codeScores[first] ?? 0) >= CODE_FROM) return;
  for (let index = 0; index < first; index += 1) forbid(scores, index, CODE);
}

function isOddBelow(above: Line | undefined, text: string): boolean {
  if (above === undefined) return false;
  return NO_TITLES_BELOW.some(([before, shape]) => before.test(above.text) && shape.test(text));
}
