/** The path of a URL below a base, decoded; undefined for what is outside or no path at all. */
export function pathBelow(url: string, base: string): string | undefined {
  const pathname = url.split(/[?#]/)[0] ?? '/';
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}
