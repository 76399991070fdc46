import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const PORTS_TO_TRY = 20;

/**
 * Listen on the first free port from `port` on.
 *
 * @returns The port.
 * @throws {Error} Where none of twenty is free, or the address is not of this machine.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await listenOn(server, port === 0 ? 0 : port + attempt, host);
    } catch (error) {
      const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!inUse || attempt + 1 >= PORTS_TO_TRY) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A server that listens on a port has such an address.
      resolve((server.address() as AddressInfo).port);
    });
  });
}
