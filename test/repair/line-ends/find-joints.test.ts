import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findJoints } from '../../../src/repair/line-ends/find-joints.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';
import { BROKEN_SENTENCES } from '../../util/broken-sentences.ts';

const ENGLISH = `Retries
Before the first call, the client reads retry_policy
in the file set_up.json
, if there is one. Without it, maxAttempts
is 3 and backOff
doubles with each of them.
How long it waits is told by initial_delay
.
Run it
client run
Each attempt is written to call.log
, with its number.
`;

const CHINESE = `重试
${BROKEN_SENTENCES}运行
client run
每次尝试都会写入call.log
,并带有编号。
`;

const BEFORE = `Storing
The path of the store is read from the
storePath field, and the size is given by
storeSize in megabytes. Where it is set to
none, nothing is kept, and a call of the
getItem() method fails.
Clear it
client clear
`;

const COMMANDS = `启动服务
在终端中,使用
client start
命令可以启动服务,使用--port
选项可以指定端口。
停止服务时,使用
client stop
命令即可,也可以用-f
参数强制停止。
配置写在config.yaml
中,端口由listenPort
决定。日志写入client.log
,每天一份。
查看状态
client status
每个服务占一行。
`;

function joined(text: string): string {
  return applyEdits(text, findJoints(splitLines(text), []));
}

describe('findJoints', () => {
  test('joins sentences that were broken behind code', () => {
    expect(joined(ENGLISH).split('\n')).toEqual([
      'Retries',
      'Before the first call, the client reads retry_policy in the file set_up.json, if there is one. Without it, maxAttempts is 3 and backOff doubles with each of them.',
      'How long it waits is told by initial_delay.',
      'Run it',
      'client run',
      'Each attempt is written to call.log, with its number.',
      '',
    ]);
  });

  test('puts no space beside Han', () => {
    expect(joined(CHINESE).split('\n')).toEqual([
      '重试',
      '第一次调用之前,客户端会从文件set_up.json读取retry_policy。如果没有这个文件,maxAttempts为三次,而且backOff会加倍。',
      '等待多久,由initial_delay决定。',
      '运行',
      'client run',
      '每次尝试都会写入call.log,并带有编号。',
      '',
    ]);
  });

  test('joins sentences that were broken before code', () => {
    expect(joined(BEFORE).split('\n')).toEqual([
      'Storing',
      'The path of the store is read from the storePath field, and the size is given by storeSize in megabytes. Where it is set to none, nothing is kept, and a call of the getItem() method fails.',
      'Clear it',
      'client clear',
      '',
    ]);
  });

  test('joins sentences with the commands in them, and leaves commands that stand alone', () => {
    expect(joined(COMMANDS).split('\n')).toEqual([
      '启动服务',
      '在终端中,使用client start命令可以启动服务,使用--port选项可以指定端口。',
      '停止服务时,使用client stop命令即可,也可以用-f参数强制停止。',
      '配置写在config.yaml中,端口由listenPort决定。日志写入client.log,每天一份。',
      '查看状态',
      'client status',
      '每个服务占一行。',
      '',
    ]);
  });

  test.each([
    ['SQL with commas in front', 'select id\n, name\n, price\nfrom goods\n'],
    ['calls that close in a line of their own', 'run(\na,\nb\n)\nrun(\nc\n), d)\n'],
    [
      'lists of names and what they mean',
      'bind_group\nCan only bind to state or props\nbind_name\nCan only bind to a name or to an array\n'.repeat(
        3,
      ),
    ],
    ['one line that begins with a mark', 'The tool reads set_up.json\n, if there is one.\nDone.\n'],
    [
      'names above sentences',
      'WithFormat\n设置日志的格式,默认为一行。\nWithZone\n设置时区,默认为本地。\n',
    ],
  ])('leaves %s', (_, text) => {
    expect(findJoints(splitLines(text), [])).toEqual([]);
  });

  test('joins the few breaks of a short text that one comma shows', () => {
    const text = `When a pool is given an idle
or max
value, it waits. To wait for such a
connection ends in a TimeoutError
, which stops the client.
Bad code
if (pool.idle === 0) {
fail();
}
`;
    expect(joined(text).split('\n')).toEqual([
      'When a pool is given an idle or max value, it waits. To wait for such a connection ends in a TimeoutError, which stops the client.',
      'Bad code',
      'if (pool.idle === 0) {',
      'fail();',
      '}',
      '',
    ]);
  });

  test('joins the breaks of a short text that two of them show', () => {
    const text = `池子建立之后,它的状态由pool.state
决定,等待的连接数则写在日志里。
归还连接时,调用pool.release
方法即可。
如果没有连接,返回的是{:empty, :wait}
等结果之一。`;
    expect(joined(text).split('\n')).toEqual([
      '池子建立之后,它的状态由pool.state决定,等待的连接数则写在日志里。',
      '归还连接时,调用pool.release方法即可。',
      '如果没有连接,返回的是{:empty, :wait}等结果之一。',
    ]);
    const long = `${text}\n${'每次归还都会记录。\n'.repeat(130)}`;
    expect(findJoints(splitLines(long), [])).toEqual([]);
  });

  test('goes on behind a name that a sentence was joined to', () => {
    const text = `如果需要立即归还,可以使用客户端提供的
pool.release()
方法,连接会马上回到池子里,并且可以通过
pool.state
查看它的状态。
值得庆幸的是,客户端还提供了一个方便的
pool.clear()
您可以使用此方法来清空池子。`;
    expect(joined(text).split('\n')).toEqual([
      '如果需要立即归还,可以使用客户端提供的pool.release()方法,连接会马上回到池子里,并且可以通过pool.state查看它的状态。',
      '值得庆幸的是,客户端还提供了一个方便的pool.clear()您可以使用此方法来清空池子。',
    ]);
  });

  test('leaves the last of the items that an extractor glued', () => {
    const text = `${BEFORE}All of them. - Guide - Pools\nlend()\nLends one.\n`;
    expect(joined(text)).toContain('- Guide - Pools\nlend()\nLends one.');
  });

  test('leaves the lines that a person has decided on', () => {
    const joints = findJoints(splitLines(ENGLISH), [{ lines: [3, 3], as: 'code' }]);
    expect(applyEdits(ENGLISH, joints)).toContain('retry_policy\nin the file set_up.json\n, if');
  });
});

describe('repair of broken sentences', () => {
  test('counts edits and places in the text as it was', () => {
    const { markdown, edits, blocks } = repair(ENGLISH);
    expect(applyEdits(ENGLISH, edits)).toBe(markdown);
    expect(markdown).toContain('`set_up.json`, if there is one.');
    expect(blocks.map(({ kind, lines }) => [kind, ...lines]).slice(0, 3)).toEqual([
      ['heading', 1, 1],
      ['paragraph', 2, 6],
      ['paragraph', 7, 8],
    ]);
  });

  test('takes decisions by the lines of the text as it was', () => {
    const at = ENGLISH.split('\n').indexOf('client run') + 1;
    const { markdown } = repair(ENGLISH, {
      overrides: [{ lines: [at, at], as: 'code', lang: 'bash' }],
    });
    expect(markdown).toContain('```bash\nclient run\n```');
  });

  test('loses nothing of lines in any order', () => {
    const lines = fc.array(fc.constantFrom(...`${ENGLISH}${CHINESE}`.split('\n')), {
      maxLength: 40,
    });
    const property = fc.property(lines, fc.constantFrom('\n', '\r\n'), (chosen, end) => {
      const source = chosen.join(end);
      const { markdown, edits } = repair(source);
      expect(applyEdits(source, edits)).toBe(markdown);
      expect(visible(markdown)).toBe(visible(source));
    });
    fc.assert(property, { seed: 11, numRuns: 60 });
  });
});

function visible(text: string): string {
  return [...text.replace(/^\s*`{3,}.*$/gm, '').replace(/[\s`#>|\\*-]/g, '')].sort().join('');
}
