import type { Message, Severity } from '../types/message.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Messages as annotations of GitHub Actions, one a line.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(messages: readonly Message[]): string {
  return messages.map((message) => `${toCommand(message)}\n`).join('');
}

function toCommand(message: Message): string {
  const { path, place, ruleId, severity, reason, note } = message;
  const properties = [
    ...(path ? [`file=${escapeProperty(path)}`] : []),
    ...(place ? [`line=${place.start.line}`, `endLine=${place.end.line}`] : []),
    ...(place && place.start.line === place.end.line ? [`col=${place.start.column}`] : []),
    `title=${escapeProperty(`kintsugi ${ruleId}`)}`,
  ];
  const text = note ? `${reason}. ${note}` : reason;
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
