import { expect, test } from 'vitest';
import { splitAlike } from '../../../../src/repair/3-mend/list/split-alike.ts';
import { splitCodeFirst } from '../../../../src/repair/3-mend/list/split-code-first.ts';

const WORDS = new Set(['id', 'the', 'app']);

test.each([
  ['behind sentences', 'green:都正常。yellow:有异常。', ['green:都正常。', 'yellow:有异常。']],
  ['where a known word ends', 'appID- the app idkey- it', ['appID- the app id', 'key- it']],
  ['with another sign', 'green:都正常。yellow- 有异常。', ['green:都正常。yellow- 有异常。']],
  [
    'where a template has them',
    '{{.path}}: the path.{{index .a 0}}: its start (a)',
    ['{{.path}}: the path.', '{{index .a 0}}: its start (a)'],
  ],
  [
    'but not in an address',
    'base- see https://git.app.dev/v3- or so.key- it',
    ['base- see https://git.app.dev/v3- or so.', 'key- it'],
  ],
  [
    'but for a sign without its space',
    'API_PORT: port of appid(default:80)API_KEY: the app.',
    ['API_PORT: port of appid(default:80)', 'API_KEY: the app.'],
  ],
  [
    'but not in a part of brackets',
    '{{.path}}: the path.{{.a}}: like clusterA{{.b.base}}: its end.',
    ['{{.path}}: the path.', '{{.a}}: like clusterA{{.b.base}}: its end.'],
  ],
  ['but not behind what goes on', 'app- call it for theid- key.', ['app- call it for theid- key.']],
  ['inside a known word', 'a- the appid- it', ['a- the app', 'id- it']],
])('cuts items off by their names %s', (_, text, expected) => {
  expect(splitCodeFirst(text, WORDS, false)).toEqual(expected);
});

test('looks for like beginnings only where items are expected', () => {
  const text = 'kube-apikube-proxykube-dns';
  expect(splitCodeFirst(text, WORDS, false)).toEqual([text]);
  expect(splitCodeFirst(text, WORDS, true)).toEqual(['kube-api', 'kube-proxy', 'kube-dns']);
});

test.each([
  ['commands', 'GET /appsGET /setsGET /projects', ['GET /apps', 'GET /sets', 'GET /projects']],
  ['names with a sign', '@enter@leave@appear', ['@enter', '@leave', '@appear']],
  ['two calls', 'req.Stats().Sent()req.Stats().Got()', ['req.Stats().Sent()', 'req.Stats().Got()']],
  ['calls with brackets in them', 'q.at(f(1))q.at({ a: [x] })', ['q.at(f(1))', 'q.at({ a: [x] })']],
])('cuts apart %s that begin alike', (_, text, expected) => {
  expect(splitAlike(text)).toEqual(expected);
});

test.each([
  ['a name that a sentence mentions', 'proto3file imports theproto2file and theproto3file'],
  ['a name behind a space', 'kube-api and kube-proxy and kube-dns'],
  ['only two', 'kube-apikube-proxy'],
  ['a chain of calls', 'req.Stats().Sent()'],
  ['calls of two objects', 'req.Sent()res.Got()'],
  ['calls with a word between them', 'req.Sent() and req.Got()'],
  ['calls that something follows', 'req.Sent()req.Got() or so'],
  ['brackets that do not match', 'req.Sent())req.Got()'],
  ['prose', '用户登录用户登录用户登录'],
])('leaves %s', (_, text) => {
  expect(splitAlike(text)).toEqual([text]);
});
