/** The address of a server's front page, for people. */
export function addressOf(host: string, port: number, base: string): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${host === '127.0.0.1' ? 'localhost' : name}:${port}${base}`;
}
