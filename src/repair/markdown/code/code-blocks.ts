import type { FenceBlock, Structure } from '../scan/scan-blocks.ts';

/** A fenced code block with its characters. */
export interface CodeBlock {
  readonly fence: FenceBlock;
  /** Language of the info string in small letters, empty where there is none. */
  readonly lang: string;
  /** First and last code line, from 0; `last < first` where the block is empty. */
  readonly first: number;
  readonly last: number;
  /** Offsets of the code in the text, containers' prefixes included. */
  readonly start: number;
  readonly end: number;
}

/** List the fenced code blocks of a text in order. */
export function codeBlocks({ lines, fences }: Structure): readonly CodeBlock[] {
  return fences.map((fence) => {
    const first = fence.open + 1;
    const last = (fence.close < 0 ? fence.end : fence.close) - 1;
    const start = lines.starts[first] ?? lines.text.length;
    const end = Math.max(start, lines.ends[last] ?? start);
    return { fence, lang: languageOf(fence.info), first, last, start, end };
  });
}

function languageOf(info: string): string {
  return /^\{?\.?([\w+#-]+)/.exec(info)?.[1]?.toLowerCase() ?? '';
}
