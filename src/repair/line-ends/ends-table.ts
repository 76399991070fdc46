import { columnsOf } from '../../util/text/columns-of.ts';
import type { Line } from '../1-evidence/line.ts';
import { isProse } from './prose-sentence.ts';

/** A header and a row, and what is below them. */
const MIN_ROWS = 3;
/** Rows whose cells are names and figures are shorter, a sentence of prose is as long. */
const MIN_SENTENCE_WIDTH = 50;

const HAN_FIRST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LEADS_ON = /[:：]$/;
const STOP = /。$/;
const ENDED = /[。:：]$/;
const MARKED = /^\s|^[-*•|>#]|\S\t\S/;

/**
 * Whether the last of some lines is a paragraph right below a table: it leads to what follows, as no last row
 * does, or it is a long sentence while no other line is long or ends a sentence.
 *
 *     名称 含义
 *     port 端口
 *     host 主机
 *     不同环境对这些选项的支持情况:     ← no row
 *
 * @param group Lines without an empty one between them.
 */
export function endsTable(group: readonly Line[]): boolean {
  const texts = group.map(({ text }) => text);
  const last = texts.at(-1) ?? '';
  const isLed = LEADS_ON.test(texts[0] ?? '');
  const rows = texts.slice(isLed ? 1 : 0, -1);
  if (rows.length < MIN_ROWS - 1 || !HAN_FIRST.test(last) || !isProse(last)) return false;
  if (rows.some((row) => MARKED.test(row) || ENDED.test(row))) return false;
  if (LEADS_ON.test(last)) return true;
  const isLong = STOP.test(last) && columnsOf(last) >= MIN_SENTENCE_WIDTH;
  return isLong && rows.every((row) => columnsOf(row) < MIN_SENTENCE_WIDTH);
}
