/**
 * The corpus folder: the first argument, or `KINTSUGI_CORPUS`.
 *
 * @throws {Error} When neither is given.
 */
export function corpusFolder(): string {
  const folder = process.argv[2] ?? process.env.KINTSUGI_CORPUS;
  if (folder === undefined) {
    throw new Error(
      'No corpus folder: name it as the first argument or in the environment variable `KINTSUGI_CORPUS`',
    );
  }
  return folder;
}
