/** `/concepts/` → `concepts/index.html`: the file of a page in the output folder. */
export function fileOf(route: string): string {
  return `${route.slice(1)}index.html`;
}
