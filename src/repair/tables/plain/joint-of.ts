import { startsWithAnswer } from './starts-with-answer.ts';
import { UNIT } from './unit.ts';

// ends or starts with a comma, or is an operator: the cell goes on
const goesOn = /[,，、:：+=&|/→]$/;
const isJoint = /^(?:[,，、+=&|/→×]|或|和|与|及)$/;
// 的系统线程: Chinese that leans on what stands before it
const leansBack = /^(?:的|了|着|地|得|们|等|之)/;
// 执行于, 成功与: Chinese that leans on what follows
const leansOn = /(?:的|与|和|或|及|在|从|由|被|把|将|向|于|对|未|不)$/;
// 18, ~2.5, >1,200
const isNumber = /^[-+~<>≥≤≈=]*\d[\d,.]*$/;
const han = /\p{Script=Han}/u;

/** What joins two tokens, or parts them, by grammar: a feature's name, `-` for nothing known. */
export function jointOf(left: string, right: string, isFirst: boolean): string {
  if (isJoint.test(right)) return 'joint-right';
  if (isJoint.test(left) && !isFirst) return 'joint-left';
  if (leansBack.test(right)) return 'leans-back';
  if (left.length > 1 && leansOn.test(left)) return 'leans-on';
  if (left.length > 1 && goesOn.test(left)) return 'goes-on';
  if (isNumber.test(left) && UNIT.test(right)) return 'unit';
  if (startsWithAnswer(right) && !startsWithAnswer(left)) return 'answer';
  if (/^[(（]/.test(right)) return 'bracket';
  return han.test(left.slice(-1)) && han.test(right.charAt(0)) ? 'han' : '-';
}
