/** Parts of a section, as far as links can lead to them. */
export interface AnchoredParts {
  readonly code: readonly { readonly id: string }[];
  readonly tables: readonly { readonly id: string }[];
  readonly diagrams: readonly { readonly id: string }[];
}

/** What links may lead to in a section besides its heading: blocks of code, tables, diagrams. */
export function anchorsOfParts({ code, tables, diagrams }: AnchoredParts): readonly string[] {
  return [...code, ...tables, ...diagrams].map(({ id }) => id).filter((id) => id !== '');
}
