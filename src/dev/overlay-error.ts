import type { ErrorPayload } from 'vite';
import { formatPretty } from '../report/format-pretty.ts';
import type { Message } from '../types/message.ts';

/**
 * Messages as Vite's overlay shows them.
 *
 * @param sourceOf The text of a file that a message names.
 */
export function overlayError(
  messages: readonly Message[],
  sourceOf: (path: string) => string | undefined,
): ErrorPayload {
  const [first] = messages;
  const place = first?.place?.start;
  const file = first?.path ?? '';
  return {
    type: 'error',
    err: {
      message: messages
        .map(({ reason, note }) => (note ? `${reason}. ${note}` : reason))
        .join('\n'),
      stack: '',
      id: file,
      frame: formatPretty(messages, { color: false, sourceOf }),
      plugin: `kintsugi ${first?.ruleId ?? ''}`,
      ...(place && { loc: { file, line: place.line, column: place.column } }),
    },
  };
}
