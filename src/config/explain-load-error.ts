import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What a bundler says of a file that it cannot read. */
interface BundlerFault {
  readonly message: string;
  /** 1-based. */
  readonly loc?: { readonly line: number };
}

/**
 * Say in a line why a module of the project does not load, and where, as far as the error knows.
 *
 *     Expected ',', got 'ident' (line 3)
 *
 * @param path The module.
 */
export function explainLoadError(error: unknown, path: string): string {
  if (!(error instanceof Error)) return String(error);
  const fault = faultOf(error);
  // The bundler draws the place in colours below its first line: `[PARSE_ERROR] Expected …`.
  const [first = ''] = stripVTControlCharacters(fault?.message ?? '').split('\n');
  // Who asked for it is the file itself, or what was made of it and is gone.
  const said = error.message.replace(/ imported from .*$/s, '');
  const reason = fault === undefined ? said : first.replace(/^\[\w+\] /, '');
  const line = fault === undefined ? lineIn(error.stack ?? '', basename(path)) : fault.loc?.line;
  return line === undefined ? reason : `${reason} (line ${line})`;
}

function faultOf(error: Error): BundlerFault | undefined {
  const faults: unknown = 'errors' in error ? error.errors : undefined;
  // That is how errors of Rolldown look.
  return Array.isArray(faults) ? (faults as readonly BundlerFault[])[0] : undefined;
}

/** `…/site.config.ts:3`, `…/site.config.ts?changed=1:3:7`: the innermost place in the file. */
function lineIn(stack: string, name: string): number | undefined {
  for (const line of stack.split('\n')) {
    const at = line.lastIndexOf(`/${name}`);
    const place = at < 0 ? null : /^(?:\?[^:]*)?:(\d+)/.exec(line.slice(at + name.length + 1));
    if (place) return Number(place[1]);
  }
  return undefined;
}
