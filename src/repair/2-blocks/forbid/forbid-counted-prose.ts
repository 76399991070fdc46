import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const CODE = tagsOf('CcMm');
// 1、 · 1.2、 · (2) · （3） · ①
const COUNTED =
  /^\s{0,3}(?:\d{1,2}(?:\.\d{1,2})*、|[(（]\d{1,2}[)）]|[①-⑳])\s?\p{Script=Han}|^[一二三四五六七八九十]{1,3}、/u;

/**
 * Rule out code for lines that count as only Chinese prose does: of 1,035 such lines of public documents none
 * is code, also where code stands right below them.
 *
 *     1、读取配置
 *     2、写入缓存        ← no code
 *     public void write() {
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidCountedProse(scores: Float64Array, { lines, codeScores }: Evidence): void {
  for (const [index, { text }] of lines.entries()) {
    if ((codeScores[index] ?? 0) < 0 && COUNTED.test(text)) forbid(scores, index, CODE);
  }
}
