import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';

const COMMENT = /^(?:#!.*\n)?(?:\/\*\*([\s\S]*?)\*\/|((?:\/\/.*\n)+))/;
const MARKS = /^(?:\/\/| \*) ?/gm;

/**
 * What the comment at the top of a script says.
 *
 * @param source The script's text.
 */
export function usageOf(source: string): string {
  const [, block, lines] = COMMENT.exec(source) ?? [];
  return (block ?? lines ?? '').replace(MARKS, '').trim();
}

function ownUsage(): string {
  return usageOf(readFileSync(process.argv[1] ?? '', 'utf8'));
}

/**
 * End the script that runs with what is wrong, the comment at its top, and exit code 2.
 *
 * @param message What is wrong, and what is wanted.
 */
export function refuse(message: string): never {
  console.error(`${message}\n\n${ownUsage()}`);
  process.exit(2);
}

/**
 * Read the options of the script that runs. `--help` prints the comment at its top and ends the
 * process; a mistake is refused.
 *
 * @param config As for `parseArgs`.
 * @param required Options that must have a value.
 */
export function readOptions<const Config extends ParseArgsConfig>(
  config: Config,
  required: readonly string[] = [],
): ReturnType<typeof parseArgs<Config>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(ownUsage());
    process.exit(0);
  }
  const options = parse(config);
  const values: Readonly<Record<string, unknown>> = options.values;
  const missing = required.filter((name) => !values[name]);
  return missing.length === 0 ? options : refuse(`Missing: --${missing.join(', --')}`);
}

function parse<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
