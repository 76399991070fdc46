/**
 * Name a drawing that has no name of its own.
 *
 * @param svg From `sceneToSvg`.
 * @param label The caption or heading; plain text.
 */
export function withLabel(svg: string, label: string): string {
  const root = svg.slice(0, svg.indexOf('>'));
  if (root.includes(' aria-labelledby=') || label === '') return svg;
  const escaped = label.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return svg.replace(/ role="\w+"/, (role) => `${role} aria-label="${escaped}"`);
}
