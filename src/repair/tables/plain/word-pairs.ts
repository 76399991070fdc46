// cause, 默认：
const ENDS = /[。；！？!?;,，、：:()（）"“”|]$|[.]$/;
// (see
const STARTS = /^[(（"“|]/;
const HAN = /[\u3400-\u9fff]/;
// (cause, `logs`
const MARKS = /^[("'`*]|[,.;:!?)"'`*]{1,3}$/g;
const PARTS = /[\u3400-\u9fff]+|[^\u3400-\u9fff]+/g;

/** Under what it is kept that two words stand side by side; the nearest two signs of Chinese. */
export function pairKey(left: string, right: string): string {
  const before = HAN.test(left.slice(-1)) ? left.slice(-2) : bare(left);
  const after = HAN.test(right.charAt(0)) ? right.slice(0, 2) : bare(right);
  return `${before} ${after}`;
}

function bare(word: string): string {
  return word.replace(MARKS, '').toLowerCase();
}

/** How often words stand side by side in prose, within a phrase; Chinese and Latin also unspaced. */
export function countPairs(lines: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (left: string, right: string): void => {
    const key = pairKey(left, right);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const line of lines) {
    let before: string | undefined;
    for (const word of line.split(/\s+/)) {
      if (word === '') continue;
      const parts = word.match(PARTS) ?? [];
      if (before !== undefined && !ENDS.test(before) && !STARTS.test(word)) add(before, word);
      for (let i = 1; i < parts.length; i++) add(parts[i - 1] ?? '', parts[i] ?? '');
      before = word;
    }
  }
  return counts;
}
