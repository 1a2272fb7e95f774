import { networkInterfaces } from 'node:os';

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);
const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** True when only this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

/** The addresses to type in a browser, the one for the other machines of the room first. */
export function addressesOf(host: string, port: number): string[] {
  if (!EVERYWHERE.has(host)) return [addressOf(host, port)];
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => addressOf(address, port));
  return [...outside, addressOf('127.0.0.1', port)];
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
