import type { Server } from 'node:http';

/** Close a server, and the connections that browsers keep open. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
