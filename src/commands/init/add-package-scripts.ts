const SCRIPTS: Readonly<Record<string, string>> = {
  build: 'kintsugi build',
  dev: 'kintsugi dev',
  preview: 'kintsugi preview',
  check: 'kintsugi check',
};

/**
 * Add Kintsugi's scripts and dependency to a `package.json`.
 *
 * Existing scripts and versions are kept, and so is the indentation.
 *
 * @param old The existing file; undefined where there is none.
 * @param title Of the project; a new file is named after it.
 * @param version Of Kintsugi.
 * @returns The new text; undefined where nothing is missing, or where the file is `isNoPackage`.
 */
export function addPackageScripts(
  old: string | undefined,
  title: string,
  version: string,
): string | undefined {
  const found = old === undefined ? fresh(title) : parse(old);
  if (found === undefined) return undefined;
  const scripts = { ...SCRIPTS, ...asRecord(found.scripts) };
  const known = { ...asRecord(found.dependencies), ...asRecord(found.devDependencies) };
  const needs = Object.hasOwn(known, 'kintsugi')
    ? {}
    : { devDependencies: { ...asRecord(found.devDependencies), kintsugi: `^${version}` } };
  const whole = { ...found, scripts: { ...asRecord(found.scripts), ...scripts }, ...needs };
  const indent = /\n([ \t]+)"/.exec(old ?? '')?.[1] ?? '  ';
  const text = `${JSON.stringify(whole, null, indent)}\n`;
  return JSON.stringify(found) === JSON.stringify(whole) && old !== undefined ? undefined : text;
}

/** Whether a `package.json` is no JSON object, so that nothing can be added to it. */
export function isNoPackage(text: string): boolean {
  return parse(text) === undefined;
}

function fresh(title: string): Record<string, unknown> {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { name: name || 'notes', private: true, type: 'module' };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
