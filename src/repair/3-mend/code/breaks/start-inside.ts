/** Where what a bracket holds begins, behind the bracket and a space. */
export function startInside(text: string, bracket: number): number {
  return text.charAt(bracket + 1) === ' ' ? bracket + 2 : bracket + 1;
}
