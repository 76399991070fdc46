import type { Problem, Schema } from '../util/schema/schema.ts';
import { schema } from '../util/schema/schema.ts';

/** What Kintsugi decides itself, for safety, for the same bytes each time, or by its palettes. */
const OURS: readonly string[] = [
  ...['secure', 'securityLevel', 'startOnLoad', 'suppressErrorRendering', 'dompurifyConfig'],
  ...['deterministicIds', 'deterministicIDSeed', 'handDrawnSeed', 'htmlLabels', 'themeCSS'],
  ...['theme', 'themeVariables', 'darkMode', 'fontFamily', 'altFontFamily', 'look'],
  ...['maxEdges', 'maxTextSize', 'legacyMathML', 'forceLegacyMathML'],
];

const plain: Schema = schema.data;

/** Options of Mermaid as data, but for those that are Kintsugi's own. */
export const mermaidSchema: Schema = {
  expected: 'an object with options of Mermaid',
  find: (value, keys) => {
    const problems = plain.find(value, keys);
    if (problems.length > 0) return problems;
    return OURS.filter((name) => Object.hasOwn(Object(value), name)).map(
      (name): Problem => ({
        keys: [...keys, name],
        kind: 'value',
        actual: 'set',
        expected: 'to be left to Kintsugi, which keeps pages safe and the same each time',
      }),
    );
  },
};
