import type { Message, Severity } from '../types/message.ts';
import { ruleCatalogue } from './rule-catalogue.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * Messages as a SARIF log, for code scanning.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(messages: readonly Message[]): string {
  const ids = [...new Set(messages.map(({ ruleId }) => ruleId))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kintsugi', rules: ids.map(toRule) } },
        // Columns count UTF-16 code units, as in JavaScript.
        columnKind: 'utf16CodeUnits',
        results: messages.map(toResult),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Code scanning shows what a rule says beside its findings. */
function toRule(id: string): object {
  const rule = ruleCatalogue.flatMap(({ rules }) => rules).find((each) => each.id === id);
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: rule.what },
    fullDescription: { text: rule.why },
    help: { text: rule.mend },
  };
}

function toResult({ ruleId, severity, reason, note, path, place }: Message): object {
  const region = place && {
    startLine: place.start.line,
    startColumn: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
  };
  const artifactLocation = path && { uri: path.split('/').map(encodeURIComponent).join('/') };
  return {
    ruleId,
    level: LEVELS[severity],
    message: { text: note ? `${reason}. ${note}` : reason },
    locations: path ? [{ physicalLocation: { artifactLocation, ...(region && { region }) } }] : [],
  };
}
