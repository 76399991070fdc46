import type { UserConfig } from '../types/config.ts';
import type { Message } from '../types/message.ts';
import type { Problem } from '../util/schema/schema.ts';
import { ConfigError } from './config-error.ts';
import { configSchema } from './config-schema.ts';

/**
 * Check what `site.config.ts` exports.
 *
 * @param value The default export.
 * @param file The file's name, for the messages.
 * @throws {ConfigError} One message for every wrong option: its name, its value, what would fit.
 */
export function checkConfig(value: unknown, file: string): UserConfig {
  const problems = configSchema.find(value, []);
  if (problems.length > 0) throw new ConfigError(problems.map((p) => toMessage(p, file)));
  // The schema has just proved the shape.
  return value as UserConfig;
}

function toMessage(problem: Problem, file: string): Message {
  const name = problem.keys.join('.');
  const common = {
    severity: 'error',
    source: 'config',
    actual: problem.actual,
    expected: [problem.nearest ?? problem.expected],
  } as const;
  if (problem.kind === 'value') {
    const what = name === '' ? `The default export of ${file}` : `Option \`${name}\` in ${file}`;
    const reason = `${what} is ${problem.actual}, expected ${problem.expected}`;
    const note = problem.nearest && `Did you mean \`${problem.nearest}\`?`;
    return { ...common, ruleId: 'config-value', reason, ...(note && { note }) };
  }
  const note = problem.nearest
    ? `Did you mean \`${problem.nearest}\`?`
    : `Expected ${problem.expected}.`;
  return {
    ...common,
    ruleId: 'config-unknown',
    reason: `Unknown option \`${name}\` in ${file}`,
    note,
  };
}
