const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '「': '」',
  '『': '』',
  '《': '》',
  '【': '】',
  '“': '”',
};

/**
 * How many brackets are open after each token; those that never close do not count, and `<`
 * counts only as in `Map<String, T>`.
 */
export function countNesting(tokens: readonly string[]): readonly number[] {
  const change = new Array<number>(tokens.length + 1).fill(0);
  const open: { readonly closer: string; readonly token: number }[] = [];
  tokens.forEach((token, t) => {
    for (let i = 0; i < token.length; i++) {
      const char = token.charAt(i);
      const closer = char === '<' && /\w</.test(token.slice(i - 1, i + 1)) ? '>' : closers[char];
      if (closer) open.push({ closer, token: t });
      else if (char === open.at(-1)?.closer) {
        const { token: from = t } = open.pop() ?? {};
        change[from] = (change[from] ?? 0) + 1;
        change[t] = (change[t] ?? 0) - 1;
      }
    }
  });
  let depth = 0;
  return tokens.map((_, t) => {
    depth += change[t] ?? 0;
    return depth;
  });
}
