/** A section, whole or summarised, as far as links can lead to its parts. */
export interface AnchoredSection {
  readonly id: string;
  readonly code: readonly { readonly id: string }[];
  readonly tables: readonly { readonly id: string }[];
  readonly diagrams: readonly { readonly id: string }[];
}

/** What links may lead to in a section: its heading, blocks of code, tables and diagrams. */
export function anchorsOfSection(section: AnchoredSection): readonly string[] {
  const parts = [...section.code, ...section.tables, ...section.diagrams];
  return [section.id, ...parts.map(({ id }) => id)].filter((id) => id !== '');
}
