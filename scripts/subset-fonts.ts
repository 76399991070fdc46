/**
 * Cut the two faces down to the characters that the site serves.
 *
 *     node scripts/subset-fonts.ts
 *
 * Writes `templates/fonts/*.woff2` and their licences. What is cut away falls to the reader's
 * own fonts, one character at a time.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root: URL = new URL('../', import.meta.url);
const ascii: string = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));

const faces = [
  {
    source: '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
    licence: '@fontsource-variable/hanken-grotesk/LICENSE',
    name: 'hanken-grotesk',
    characters: `${ascii}\u00a0×·–—‘’“”…`,
    axes: { wght: { min: 400, max: 600 } },
    features: ['kern'],
    // Advances can be had from the outlines, and no program asks for names of styles.
    dropTables: ['HVAR', 'STAT'],
  },
  {
    source: '@fontsource/iosevka/files/iosevka-latin-400-normal.woff2',
    licence: '@fontsource/iosevka/LICENSE',
    name: 'iosevka',
    characters: `${ascii}\u00a0·×→←↑↓✓✗≤≥≠…─│┌┐└┘├┤┬┴┼▼▲►◄`,
    axes: undefined,
    features: [],
    dropTables: ['GDEF', 'GPOS', 'GSUB'],
  },
] as const;

await mkdir(new URL('templates/fonts/', root), { recursive: true });
for (const face of faces) {
  const source = await readFile(new URL(`node_modules/${face.source}`, root));
  // A variable, because the published types do not know `noHinting` yet.
  const options = {
    targetFormat: 'woff2' as const,
    noHinting: true,
    keepFeatures: [...face.features],
    dropTables: [...face.dropTables],
    ...(face.axes === undefined ? {} : { variationAxes: face.axes }),
  };
  const bytes = await subsetFont(source, face.characters, options);
  const target = new URL(`templates/fonts/${face.name}.woff2`, root);
  await writeFile(target, bytes);
  await copyFile(
    new URL(`node_modules/${face.licence}`, root),
    new URL(`templates/fonts/${face.name}.LICENSE.txt`, root),
  );
  console.log(`${fileURLToPath(target)}: ${source.length} → ${bytes.length} bytes`);
}
