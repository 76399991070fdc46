import { dirname, join } from 'node:path';
import type { Message } from '../types/message.ts';
import { nearest } from '../util/schema/nearest.ts';
import { ConfigError } from './config-error.ts';
import { explainLoadError } from './explain-load-error.ts';
import type { TemplateFiles } from './find-templates.ts';
import { importModule } from './import-module.ts';

/**
 * Replace Kintsugi's templates by the project's own of the same name.
 *
 * `templates/footer.ts` exports `Footer`; `templates/not-found.ts` exports `NotFound`. Files whose
 * names begin with `_` are the project's own business.
 *
 * @param builtIn  Kintsugi's templates by name.
 * @throws {ConfigError} For a file that is no template, does not load, or exports something else.
 */
export async function loadTemplates<Set extends object>(
  files: TemplateFiles,
  builtIn: Set,
): Promise<Set> {
  const { dir, modules, key } = files;
  if (dir === undefined || modules.length === 0) return builtIn;
  const own = await Promise.all(modules.map((file) => loadOne(dir, file, key, builtIn)));
  return { ...builtIn, ...Object.fromEntries(own) };
}

async function loadOne(
  dir: string,
  file: string,
  key: string,
  builtIn: object,
): Promise<[name: string, template: unknown]> {
  const name = toName(file);
  const known = Object.keys(builtIn);
  if (!known.includes(name)) throw problem(file, 'is no template', notTemplate(name, known));
  const exports = await load(join(dir, file), file, key);
  const template = exports[name];
  if (typeof template !== 'function') {
    const note = `Export a function \`${name}\`, as the template of that name that comes with Kintsugi does.`;
    throw problem(file, `does not export a function \`${name}\``, note);
  }
  return [name, template];
}

// The key makes an edited file a new module: Node keeps what it has loaded.
async function load(
  path: string,
  file: string,
  key: string,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await importModule(path, key, dirname(dirname(path)));
  } catch (cause) {
    const reason = explainLoadError(cause, path);
    throw problem(file, `does not load: ${reason}`, 'Mend the file, or remove it.', cause);
  }
}

/** `not-found.ts` → `NotFound`. */
function toName(file: string): string {
  const stem = file.replace(/\.[cm]?[jt]s$/, '');
  return stem.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function toStem(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
}

function notTemplate(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const hint = meant === undefined ? '' : `Did you mean \`${toStem(meant)}.ts\`? `;
  return `${hint}Templates are ${known.map((one) => `\`${toStem(one)}\``).join(', ')}. Begin the name of a helper with \`_\`.`;
}

function problem(file: string, what: string, note: string, cause?: unknown): ConfigError {
  const message: Message = {
    severity: 'error',
    source: 'config',
    ruleId: 'config-template',
    reason: `\`templates/${file}\` ${what}`,
    note,
  };
  return new ConfigError([message], { cause });
}
