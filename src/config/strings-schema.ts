import type { Strings } from '../types/strings.ts';
import { type Schema, schema } from '../util/schema/schema.ts';

/**
 * What may stand in `strings`: the names of the interface's strings, each a text, or a function
 * where Kintsugi's own is one.
 *
 * @param strings Those of any language.
 */
export function stringsSchema(strings: Strings): Schema {
  const named = Object.entries(strings).map(([name, value]) => [name, schemaOf(value)]);
  // Any rule may be named.
  return schema.object({ ...Object.fromEntries(named), repairRules: schema.record(schema.text) });
}

function schemaOf(value: Strings[keyof Strings]): Schema {
  if (typeof value === 'string') return schema.text;
  if (typeof value === 'function') return schema.callback;
  return schema.object(Object.fromEntries(Object.keys(value).map((key) => [key, schema.text])));
}
