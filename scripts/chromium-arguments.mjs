/**
 * What every Chromium started by the tests gets. It only ever opens our own pages, often inside a
 * container where the sandbox cannot start; and it must not talk to the network by itself.
 *
 * @type {string[]}
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
