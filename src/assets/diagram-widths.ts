/** Rules that keep wide drawings from shrinking until nobody can read them: see `diagram.ts`. */
export function diagramWidths(): string {
  return Array.from(
    { length: 20 },
    (_, i) => `.least-${i + 1}>svg{min-width:${(i + 1) * 80}px}`,
  ).join('');
}
