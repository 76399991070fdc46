import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findTypographicBullets } from '../../../src/repair/line-ends/find-typographic-bullets.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const TEXT = `Choosing a queue
Three properties matter most when you choose one.
●Durability means that messages survive a restart of the broker.
●Ordering means that messages of one key arrive as they were sent.
Kafka is strong in both, but it is not simple to run.
`;

function found(text: string, dialect: 'trafilatura' | 'resiliparse' = 'trafilatura'): string {
  return applyEdits(text, findTypographicBullets(splitLines(text), [], dialect));
}

test.each(['●', '• ', '■ ', '·', '\uf0b7 ', '➢\u00a0'])(
  'takes “%s” for the mark of an item',
  (mark) => {
    expect(found(TEXT.replaceAll('●', mark))).toBe(TEXT.replaceAll('●', '- '));
  },
);

test('writes marks as the extractor does, and keeps what is before them', () => {
  expect(found(TEXT.replace('●O', '  ●O'), 'resiliparse')).toBe(
    TEXT.replace('●D', '  • D').replace('●O', '    • O'),
  );
});

test('marks code among other items as well', () => {
  expect(found(`${TEXT}●go mod tidy\n`)).toContain('\n- go mod tidy\n');
});

test.each([
  ['a single one', TEXT.replace('●O', 'O')],
  ['marks above code', '●go mod tidy\n●go build ./...\n●docker run web\n'],
  ['states of services', '● nginx.service - A web server\n● web.timer - Runs it again\n'],
  ['rows', '● Redis | fast\n● Kafka | durable\n'],
  ['marks of the extractor', '  • Check that it is there\n  • Check that it is free\n'],
])('leaves %s', (_, text) => {
  expect(findTypographicBullets(splitLines(text), [], 'resiliparse')).toEqual([]);
});

test('leaves lines that a person has decided on', () => {
  const lines = splitLines(TEXT);
  expect(
    findTypographicBullets(lines, [{ lines: [3, 3], as: 'paragraph' }], 'trafilatura'),
  ).toEqual([]);
});

test('a text without empty lines becomes a list, and says so', () => {
  const { markdown, edits } = repair(TEXT.replaceAll('●', '• '));
  expect(markdown).toMatch(/\n\n- Durability .*\n- Ordering .*\n\nKafka/);
  expect(edits.filter(({ rule }) => rule === 'typographic-bullet')).toHaveLength(2);
});

test('a mark that turns out to stand in code stays', () => {
  const text = `网关
服务的入口由网关统一管理,所有的请求都先经过它,再转发到后面的服务。
●转发:把请求按照路径转发到对应的服务,并且记录访问的日志。
●限流:超过阈值的请求会被拒绝,避免后面的服务被压垮。
网关可以简单理解为服务的服务,它其实就是一组规则。
//gateway 组成
●gateway: nginx配置文件
gateway是一个对象,通过yaml文件来配置它的规则,可以理解为模板。
`;
  const { markdown, edits } = repair(text);
  expect(markdown).toContain('\n●gateway: nginx配置文件\n```');
  expect(edits.filter(({ rule }) => rule === 'typographic-bullet')).toHaveLength(2);
});
