const OWNER = /^[A-Za-z_$][\w$]*\./;
// Between the brackets of a call and of the next one: names and types
const PLAIN = /[\w$.?<>]/;
const OPENS = '([{';
const CLOSES = ')]}';

/**
 * Split calls of methods of one object with nothing between them, which no language allows. All of 30 such lines
 * below a line that leads to them, in three public repositories, are lists.
 *
 *     req.Stats().Sent()req.Stats().Got()
 *
 * @param text One line, without a marker.
 * @returns The calls, one where the line holds anything else.
 */
export function splitCalls(text: string): readonly string[] {
  const owner = OWNER.exec(text)?.[0];
  if (owner === undefined || !text.endsWith(')')) return [text];
  const calls: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (OPENS.includes(sign)) depth += 1;
    else if (CLOSES.includes(sign)) depth -= 1;
    else if (depth === 0 && !PLAIN.test(sign)) return [text];
    if (depth < 0) return [text];
    const isEnd = sign === ')' && depth === 0;
    if (!isEnd || !(at + 1 === text.length || text.startsWith(owner, at + 1))) continue;
    calls.push(text.slice(from, at + 1));
    from = at + 1;
  }
  return depth === 0 ? calls : [text];
}
