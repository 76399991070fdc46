/** The path of a folder that was asked for without the slash at its end, with its query. */
export function folderUrl(url: string): string {
  const [pathname = '', query] = url.split('?');
  // One slash only: `//host/` would lead to another host.
  return `/${pathname.replace(/^\/+/, '')}/${query ? `?${query}` : ''}`;
}
