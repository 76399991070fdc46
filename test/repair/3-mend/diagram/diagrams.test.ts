import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { endDiagram } from '../../../../src/repair/3-mend/diagram/end-diagram.ts';
import { growMindmaps } from '../../../../src/repair/3-mend/diagram/grow-mindmaps.ts';
import { joinDiagrams } from '../../../../src/repair/3-mend/diagram/join-diagrams.ts';

function blocksOf(
  source: string,
  ...kinds: readonly (readonly [Block['kind'], number])[]
): Block[] {
  const lines = splitLines(source);
  let from = 0;
  return kinds.map(([kind, count]) => {
    from += count;
    return { kind, lines: lines.slice(from - count, from), confidence: 1, pinned: false };
  });
}

function textsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  return blocks.map(({ kind, lines }) => [kind, ...lines.map(({ text }) => text)]);
}

describe('joinDiagrams', () => {
  test('joins a directive to the diagram behind it', () => {
    const source = '%%{init: {"theme": "base"}}%%\ngraph TD\nA --> B';
    const blocks = blocksOf(source, ['code', 1], ['mermaid', 2]);
    expect(textsOf(joinDiagrams(blocks))).toEqual([['mermaid', ...source.split('\n')]]);
  });

  test('makes a line whole that was cut at a dash, and goes on behind it', () => {
    const source = 'graph TD\nA[O(1) - fast] --> B\nB --> C';
    const [head, cut, rest] = splitLines(source);
    if (!head || !cut || !rest) throw new Error('three lines expected');
    const first = { ...cut, text: 'A[O(1)', end: cut.start + 6 };
    const second = { ...cut, text: '- fast] --> B', start: cut.start + 7, part: 1 };
    const own = { confidence: 1, pinned: false };
    const blocks: Block[] = [
      { ...own, kind: 'mermaid', lines: [head, first] },
      { ...own, kind: 'list', lines: [second] },
      { ...own, kind: 'code', lines: [rest] },
    ];
    expect(textsOf(joinDiagrams(blocks))).toEqual([['mermaid', ...source.split('\n')]]);
  });

  test('calls code a diagram that begins as one, and keeps two diagrams apart', () => {
    const source = 'graph TD\nA --> B\ngraph LR\nC --> D';
    const blocks = blocksOf(source, ['code', 2], ['mermaid', 2]);
    expect(joinDiagrams(blocks).map(({ kind }) => kind)).toEqual(['mermaid', 'mermaid']);
  });

  test.each([
    ['mermaid', 'graph TD\nA --> B'],
    ['mermaid', '---\ntitle: box\n---\nflowchart LR\nA --> B'],
    ['mermaid', '%% a comment\nsequenceDiagram\nA->>B: hi'],
    ['code', 'end'],
    ['code', 'A --> B\nB --> C'],
    ['code', 'A. Boxes\nA.1 Lids'],
  ])('takes for %s what has a head, or none: %j', (kind, source) => {
    const block = blocksOf(source, ['mermaid', source.split('\n').length]);
    expect(joinDiagrams(block).map((each) => each.kind)).toEqual([kind]);
  });

  test('leaves a diagram without a head where a person says that it is one', () => {
    const [block] = blocksOf('A --> B', ['mermaid', 1]);
    if (!block) throw new Error('a block expected');
    expect(joinDiagrams([{ ...block, pinned: true }])[0]?.kind).toBe('mermaid');
  });

  test('leaves code behind a diagram alone', () => {
    const blocks = blocksOf('graph TD\nA --> B\nnpm test\nnpm start', ['mermaid', 2], ['code', 2]);
    expect(joinDiagrams(blocks)).toEqual(blocks);
  });
});

describe('endDiagram', () => {
  test.each([
    ['sequenceDiagram\nA->>B: x\nNote: the call\nmay fail:', ['mermaid', 'paragraph']],
    ['flowchart TD\nA --> B\n详细步骤说明', ['mermaid', 'heading']],
    ['flowchart TD\nA --> B\nB & C --> D', ['mermaid']],
    ['sequenceDiagram\nA->>B: x\nNote over A,B: so', ['mermaid']],
    ['mindmap\nroot\n一个词', ['mermaid']],
  ])('parts what is no line of the diagram: %j', (source, kinds) => {
    const lines = splitLines(source);
    const parts = endDiagram({ kind: 'mermaid', lines, confidence: 1, pinned: false });
    expect(parts.map(({ kind }) => kind)).toEqual(kinds);
    expect(parts.flatMap((part) => part.lines)).toEqual(lines);
  });
});

describe('growMindmaps', () => {
  const map = 'mindmap\nroot((语言))\n语法\n类型\n工具\n下一节\n- 一项';

  test('takes the words behind a bare map, but not the heading of what follows', () => {
    const blocks = blocksOf(
      map,
      ['mermaid', 2],
      ['heading', 1],
      ['paragraph', 1],
      ['heading', 2],
      ['list', 1],
    );
    const split = blocks.flatMap((block) =>
      block.kind === 'heading' ? block.lines.map((line) => ({ ...block, lines: [line] })) : [block],
    );
    expect(textsOf(growMindmaps(split))).toEqual([
      ['mermaid', 'mindmap', 'root((语言))', '语法', '类型', '工具'],
      ['heading', '下一节'],
      ['list', '- 一项'],
    ]);
  });

  test('takes all that is indented where white space was kept', () => {
    const source = 'mindmap\n  root((语言))\n    语法\n      类型\n用法';
    const blocks = blocksOf(source, ['mermaid', 2], ['code', 2], ['heading', 1]);
    expect(textsOf(growMindmaps(blocks)).map(([kind]) => kind)).toEqual(['mermaid', 'heading']);
  });

  test('leaves headings alone behind a map with few lines, and behind other diagrams', () => {
    const few = 'mindmap\nroot((语言))\n语法\n用法\n先读一读下面的说明。';
    const flow = 'graph TD\nA --> B\n语法\n类型\n工具';
    for (const source of [few, flow]) {
      const blocks = blocksOf(
        source,
        ['mermaid', 2],
        ['heading', 1],
        ['heading', 1],
        ['paragraph', 1],
      );
      expect(growMindmaps(blocks)).toEqual(blocks);
    }
  });
});
