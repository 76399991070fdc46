import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { copyConfig } from './copy-config.ts';

/** `ri=i(()=>Bh({},Uee),"getConfig")`, where `Bh` copies and `Uee` is the configuration. */
const GET_CONFIG = /\b([\w$]+)=([\w$]+)\(\(\)=>([\w$]+)\(\{\},([\w$]+)\),"getConfig"\)/;

/**
 * The script that Mermaid publishes for pages: one file, all diagram types; with `copyConfig` in
 * the place of what copies its configuration, where it reads as in the version we know.
 */
export async function mermaidScript(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('mermaid'));
  const script = await readFile(entry.replace(/[^/\\]+$/, 'mermaid.min.js'), 'utf8');
  return script.replace(
    GET_CONFIG,
    (_, name, wrap, _slow, config) =>
      `${name}=${wrap}((copy=>()=>copy(${config}))(${copyConfig.toString()}),"getConfig")`,
  );
}
