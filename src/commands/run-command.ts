import { constants } from 'node:os';
import { ConfigError } from '../config/config-error.ts';
import type { Message } from '../types/message.ts';
import { nearest } from '../util/schema/nearest.ts';
import { showControls } from '../util/text/show-controls.ts';
import { WriteError } from '../write/write-error.ts';
import { UsageError } from './arguments/usage-error.ts';
import { explainSystemError } from './output/explain-system-error.ts';
import { printMessages } from './output/print-messages.ts';
import type { Terminal } from './output/terminal.ts';
import { Interrupted } from './signals/interrupted.ts';

/** One command: loaded when it is asked for, so that the others cost nothing. */
interface Command {
  readonly about: string;
  load(): Promise<{
    readonly help: string;
    run(argv: readonly string[], terminal: Terminal): Promise<number>;
  }>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  init: {
    about: 'Make a folder a project: configuration, sample article, scripts, workflow',
    load: async () => {
      const { runInit, INIT_HELP } = await import('./run-init.ts');
      return { run: runInit, help: INIT_HELP };
    },
  },
  build: {
    about: 'Build the site',
    load: async () => {
      const { runBuild, BUILD_HELP } = await import('./run-build.ts');
      return { run: runBuild, help: BUILD_HELP };
    },
  },
  dev: {
    about: 'Serve the site and show every edit at once',
    load: async () => {
      const { runDev, DEV_HELP } = await import('./run-dev.ts');
      return { run: runDev, help: DEV_HELP };
    },
  },
  preview: {
    about: 'Serve the built site as GitHub Pages would',
    load: async () => {
      const { runPreview, PREVIEW_HELP } = await import('./run-preview.ts');
      return { run: runPreview, help: PREVIEW_HELP };
    },
  },
  check: {
    about: 'List uncertain repairs, broken links and mistakes, without writing',
    load: async () => {
      const { runCheck, CHECK_HELP } = await import('./run-check.ts');
      return { run: runCheck, help: CHECK_HELP };
    },
  },
  diagrams: {
    about: 'Write the diagrams as SVG, PNG or PDF files',
    load: async () => {
      const { runDiagrams, DIAGRAMS_HELP } = await import('./run-diagrams.ts');
      return { run: runDiagrams, help: DIAGRAMS_HELP };
    },
  },
  repair: {
    about: 'Turn damaged text back into Markdown: files, folders, standard input',
    load: async () => {
      const { runRepair, REPAIR_HELP } = await import('./run-repair.ts');
      return { run: runRepair, help: REPAIR_HELP };
    },
  },
  eject: {
    about: 'Write the repaired Markdown beside an article and go on from it',
    load: async () => {
      const { runEject, EJECT_HELP } = await import('./run-eject.ts');
      return { run: runEject, help: EJECT_HELP };
    },
  },
};

function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`);
  return `Usage: kintsugi COMMAND [options]

Mends flattened technical articles back into Markdown and publishes them as a site.

${lines.join('\n')}

  -h, --help     help for kintsugi, or for the command before it
  -V, --version  version

Exit codes: 0 fine, 1 findings, 2 wrong usage or configuration, 130 stopped by Ctrl-C
`;
}

/**
 * Run the command that the arguments name.
 *
 * @param argv Without the program's name.
 * @returns The exit code: 0 fine, 1 findings or failure, 2 wrong usage or configuration, 128 plus the
 *   signal's number where a signal stopped it.
 */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-V') {
    const { readVersion } = await import('./read-version.ts');
    terminal.out(`${await readVersion()}\n`);
    return 0;
  }
  const [topic] = rest;
  const isTopic = name === 'help' && topic !== undefined && !topic.startsWith('-');
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && !isTopic)) {
    terminal.out(help());
    return name === undefined ? 2 : 0;
  }
  try {
    return isTopic
      ? await dispatch(topic, ['--help'], terminal)
      : await dispatch(name, rest, terminal);
  } catch (error) {
    return explain(error, terminal);
  }
}

async function dispatch(
  name: string,
  argv: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) {
    const near = nearest(name, Object.keys(COMMANDS));
    const hint = near ? `Did you mean \`${near}\`?` : 'Run `kintsugi --help` for the list.';
    throw new UsageError(`Unknown command \`${name}\`. ${hint}`);
  }
  const command = await entry.load();
  if (!argv.includes('--help') && !argv.includes('-h')) return command.run(argv, terminal);
  terminal.out(command.help);
  return 0;
}

/** Say what went wrong; only a bug shows its stack. */
function explain(error: unknown, terminal: Terminal): number {
  if (error instanceof Interrupted) {
    terminal.err(`${terminal.paint('yellow', 'stopped')}  Nothing was left half done\n`);
    return 128 + (constants.signals[error.signal] ?? 0);
  }
  if (error instanceof UsageError) {
    terminal.err(`${terminal.paint('red', 'error')}  ${showControls(error.message)}\n`);
    return 2;
  }
  const refused = explainSystemError(error);
  if (refused !== undefined) {
    terminal.err(`${terminal.paint('red', 'error')}  ${showControls(refused)}\n`);
    return 1;
  }
  const isKnown = error instanceof ConfigError || error instanceof WriteError;
  if (!isKnown) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`${terminal.paint('red', 'error')}  ${text}\nThis is a bug. Please report it.\n`);
    return 1;
  }
  const messages: readonly Message[] =
    error instanceof ConfigError ? error.messages : [error.diagnostic];
  terminal.err(printMessages(messages, '.', terminal));
  return error instanceof ConfigError ? 2 : 1;
}
