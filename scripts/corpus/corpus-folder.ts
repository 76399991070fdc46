import { refuse } from '../read-options.ts';

/** The corpus folder: the first argument, or `KINTSUGI_CORPUS`. Without either the script ends. */
export function corpusFolder(): string {
  const folder = process.argv[2] ?? process.env.KINTSUGI_CORPUS;
  return folder ?? refuse('No corpus folder: name it, or set KINTSUGI_CORPUS');
}
