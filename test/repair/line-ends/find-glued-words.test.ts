import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findGluedWords } from '../../../src/repair/line-ends/find-glued-words.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const TEXT = `The manifest names the image:
image: example/web:1.4
ports:
- port: 8080Applying the manifest
Apply it and watch what happens:
docker compose up -d
docker logs --tail 20 webUpdates without a pause
Change the image and apply it again.
`;

function cut(text: string): string {
  return applyEdits(text, findGluedWords(splitLines(text), []));
}

describe('findGluedWords', () => {
  test('ends the code before a title', () => {
    const lines = cut(TEXT).split('\n');
    expect(lines.slice(3, 5)).toEqual(['- port: 8080', 'Applying the manifest']);
    expect(lines.slice(7, 9)).toEqual(['docker logs --tail 20 web', 'Updates without a pause']);
  });

  test('ends the code before a sentence', () => {
    const text = `Start the server:
docker run webWhere the image is not found, it is loaded first.
Stop it again:
docker stop webIt takes some seconds until it has gone.
`;
    expect(cut(text).split('\n').slice(1, 6)).toEqual([
      'docker run web',
      'Where the image is not found, it is loaded first.',
      'Stop it again:',
      'docker stop web',
      'It takes some seconds until it has gone.',
    ]);
  });

  test('ends the code before a sentence behind a bracket, whatever names are in it', () => {
    const text =
      'box {\nsize = 3\n}Then use it in the rows of shelf.yaml and in all the others:\nrow {\n}\n';
    expect(cut(text)).toBe(text.replace('}Then', '}\nThen'));
  });

  test('ends the code before a sentence that soon names something', () => {
    const text = 'box {\nsize = 3\n}The loader reads Shelf before it looks at all the others:\n';
    expect(cut(text)).toBe(text.replace('}The', '}\nThe'));
  });

  test('ends the code before a sentence with a label', () => {
    const text = `Depots
$ depot takeWhy: boxes are taken from the shelf before anything else is done.
// depot.json
{
"boxes": 3
}Why: a depot may have more boxes than shelves, and then some of them stand below.
const depot = open();
const box = take()Note: this takes the first one of them, and the shelf keeps all of the others.
`;
    expect(cut(text)).toBe(text.replace(/(?<=[e})])(?=Why|Note)/g, '\n'));
  });

  test.each([
    ['a closing bracket', 'open({\n  shelf: 3\n});属性\n'],
    ['a chain that began above', 'take(book)\n}).then(read, close).done();用完以后放回书架\n'],
    ['a closing tag', '<script>\nopen(3)\n</script>关书架\n'],
    [
      'a statement below code',
      'const shelf = open(3);\nshelf.take(book);把书放回 shelf 的第三层\n',
    ],
    [
      'a statement below what leads to it',
      '这样打开书架：\nconst shelf = open(3);第三层书架打开了\n',
    ],
  ])('ends the code behind %s before one Chinese line', (_, text) => {
    expect(cut(text)).toBe(text.replace(/(?<=[;>])(?=\p{Script=Han}+)/u, '\n'));
  });

  test.each([
    ['a sentence that begins with code', '书架有两种关法。\nshelf.close();会关上整个书架。\n'],
    ['Chinese in a comment', 'open({\n  shelf: 3\n}); // 打开书架;第三层\n'],
    ['Chinese in a string', 'say(\n  3\n);say("关上;书架")\n'],
    ['an item with what it needs', '需要：\n- box 1.8+;下载\n'],
    ['a name in brackets', '书架的部分如下。\n[Shelf]是第一部分\n'],
  ])('leaves %s', (_, text) => {
    expect(cut(text)).toBe(text);
  });

  test('ends a comment behind code before a sentence, where a page puts nothing between', () => {
    const text = `Load the boxes:
load(boxes)Reading all of them takes a while.
Count the boxes:
count(boxes, 0) # of the first shelfThe boxes that are empty are counted as well as all the others.
Take one of them:
take(boxes)Two-sided boxes can be taken from either side.
`;
    const parted = text.replace(/(?<=[)f])(?=Reading|The boxes that|Two)/g, '\n');
    expect(cut(text)).toBe(parted);
    const alone = text.replace('(boxes)Reading', '(boxes)\nReading');
    expect(cut(alone)).toBe(alone);
  });

  test('ends the code before titles behind brackets, whatever follows', () => {
    const text = `class Shelf {
  boxes() {}
}Kinds of shelves
// Open ones
class Rack {
}Shelves in a row
const row = [];
`;
    expect(cut(text)).toBe(text.replace('}Kinds', '}\nKinds').replace('}Shelves', '}\nShelves'));
    expect(cut(text.replace('}Shelves in a row', '}'))).not.toContain('}\nKinds');
  });

  test('ends the code before Chinese that stands behind what closes it', () => {
    const text = `<script setup>
const props = defineProps(['foo'])
</script>也可以使用对象的形式:
watchEffect(() => {
console.log(props.foo)
})Props校验
app.mount('#app')
`;
    expect(cut(text)).toBe(
      text.replace('</script>也', '</script>\n也').replace('})Props', '})\nProps'),
    );
  });

  test.each([
    ['a numbered title', 'Ask:\n{\n"a": 1\n', '}', '2. What it answers\nNo answer (\n'],
    [
      'a title behind what closes',
      'Ask:\n{\n"a": 1\n',
      '}',
      'B. Several Resources Response\nThey come in pages.\n',
    ],
    ['words behind what closes', 'Ask:\n[\n1\n', ']', 'page_info of the answer contains:\ntotal\n'],
    [
      'a sentence behind a statement',
      'Blink.\n',
      'write(LED, 1);',
      'The LED is lit for a second.\n',
    ],
    [
      'a title behind a command',
      'Run:\n',
      '$ git fetch origin',
      'What Comes Back\nIt shows refs.\n',
    ],
  ])('ends the code before %s, be there one alone', (_, before, code, words) => {
    expect(cut(`${before}${code}${words}`)).toBe(`${before}${code}\n${words}`);
  });

  test.each([
    ['a branch', 'if (a) {\nrun();\n}else if (b) {\nstop();\n}\n'],
    ['a name that goes on', 'const a = {\nb: 1\n}as const\n'],
    ['a comment behind a statement', 'Run.\nrun(1);// This runs the first one.\n'],
  ])('leaves %s', (_, text) => {
    expect(cut(text)).toBe(text);
  });

  test.each([
    ['a single one', TEXT.replace('webUpdates without a pause', 'web')],
    [
      'names in commands',
      'Run it:\nrun webServer now\nIt starts.\nStop it:\nrun webClient now\nIt stops.\n',
    ],
    ['comments', TEXT.replace('- port: 8080', '- port: 8080 # is').replace('20 web', '20 # web')],
    ['Chinese inside tags', '<p>\n</b>文字</p>\n</i>更多</p>\n'],
    ['lines above more code', TEXT.replaceAll(/^(?:Apply|Change).*$/gm, 'x = f(1);')],
  ])('leaves %s', (_, text) => {
    expect(findGluedWords(splitLines(text), [])).toEqual([]);
  });

  test('leaves the lines that a person has decided on', () => {
    const cuts = findGluedWords(splitLines(TEXT), [{ lines: [4, 4], as: 'code' }]);
    expect(cuts).toEqual([]);
  });

  test('blocks keep the lines of the source', () => {
    const { markdown, edits, blocks } = repair(TEXT);
    expect(applyEdits(TEXT, edits)).toBe(markdown);
    expect(markdown).toMatch(/^#+ Applying the manifest$/m);
    expect(blocks.map(({ kind, lines }) => [kind, ...lines]).slice(1, 4)).toEqual([
      ['code', 2, 4],
      ['heading', 4, 4],
      ['paragraph', 5, 5],
    ]);
  });
});
