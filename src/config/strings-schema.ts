import type { Strings } from '../types/strings.ts';
import { type Schema, schema } from '../util/schema.ts';

/**
 * What may stand in `strings`: the names of the interface's strings, each a text, or a function
 * where Kintsugi's own is one.
 *
 * @param strings Those of any language.
 */
export function stringsSchema(strings: Strings): Schema {
  return schema.object(
    Object.fromEntries(Object.entries(strings).map(([name, value]) => [name, schemaOf(value)])),
  );
}

function schemaOf(value: Strings[keyof Strings]): Schema {
  if (typeof value === 'string') return schema.text;
  if (typeof value === 'function') return schema.callback;
  return schema.object(Object.fromEntries(Object.keys(value).map((key) => [key, schema.text])));
}
