import { expect, test } from 'vitest';
import { joinPhrase } from '../../../../src/repair/3-mend/list/join-phrase.ts';

test.each([
  [['启用', ' GOGC=25 控制'], '启用GOGC=25 控制', [2]],
  [['Linux ', 'MADV_DONTNEED'], 'Linux MADV_DONTNEED', [6]],
  [['Закрыть', 'файл'], 'Закрыть файл', [8]],
  [['le café', 'étroit'], 'le café étroit', [8]],
  [['これは', 'コード'], 'これはコード', [3]],
  [['a', '', 'b', '.'], 'a b.', [1, 2, 3]],
])('%j becomes %j', (parts, text, breaks) => {
  expect(joinPhrase(parts, 'code')).toEqual({ text, breaks, trace: 'code' });
});
