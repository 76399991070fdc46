import { expect, test } from 'vitest';
import { repairRules } from '../../src/report/rules/repair-rules.ts';
import { repairRulesZhCN } from '../../templates/strings/repair-rules-zh-cn.ts';

test('every rule of repair has its sentence in Chinese, and none has one in vain', () => {
  expect(Object.keys(repairRulesZhCN).sort()).toEqual(repairRules.map(({ id }) => id).sort());
});
