import { expect, it } from 'vitest';
import { addressesOf, isLoopback } from './addresses.ts';

it('[P11] one address for a host, all of the machine’s for everywhere', () => {
  expect(addressesOf('127.0.0.1', 4173)).toEqual(['http://127.0.0.1:4173']);
  expect(addressesOf('::1', 80)).toEqual(['http://[::1]:80']);
  const everywhere = addressesOf('0.0.0.0', 4173);
  expect(everywhere.at(-1)).toBe('http://127.0.0.1:4173');
  expect(everywhere.filter((address) => address.includes('0.0.0.0'))).toEqual([]);
});

it.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['192.168.1.20', false],
])('[H4] %s reaches this machine alone: %s', (host, alone) => {
  expect(isLoopback(host)).toBe(alone);
});
