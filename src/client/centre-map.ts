/** Show the middle of a map that is wider than the screen: its corners are empty. */
export function centreMap(): void {
  const map = document.querySelector('.site-map');
  // Who has come to a part of it, e.g. with the Tab key, stays there.
  if (map?.scrollLeft === 0) map.scrollLeft = (map.scrollWidth - map.clientWidth) / 2;
}
