type Config = Record<string, unknown>;

/**
 * Copy Mermaid's configuration as its own `getConfig` does: two levels deep, without `null`, each
 * value of a list once.
 *
 * Mermaid copies it a hundred times for one diagram, which was a third of the drawing. Most of
 * the work are 300 theme variables that hardly anybody who asks looks at: they are copied when
 * somebody does.
 *
 * `mermaidScript` puts its source into Mermaid's: it must use nothing but its parameter.
 */
export function copyConfig(config: Readonly<Config>): Config {
  const copy: Config = { ...config };
  for (const name of Object.keys(copy)) {
    const value = copy[name];
    if (typeof value !== 'object') continue;
    if (value === null) delete copy[name];
    else if (name === 'themeVariables') copyLater(name, value);
    else copy[name] = copyOf(value, 1);
  }
  return copy;

  function copyOf(value: object, depth: number): object {
    if (Array.isArray(value)) return [...new Set(value)];
    const members: Config = { ...value };
    if (depth === 0) return members;
    for (const name of Object.keys(members)) {
      const member = members[name];
      if (member === null) delete members[name];
      else if (typeof member === 'object') members[name] = copyOf(member, depth - 1);
    }
    return members;
  }

  function copyLater(name: string, value: object): void {
    const set = (own: unknown): void => {
      Object.defineProperty(copy, name, { value: own, writable: true });
    };
    const get = (): unknown => {
      const own = copyOf(value, 1);
      set(own);
      return own;
    };
    Object.defineProperty(copy, name, { get, set, enumerable: true, configurable: true });
  }
}
