import { expect, it } from 'vitest';
import { serialise } from '#server/sessions/serialise.ts';

const gate = () => Promise.withResolvers<void>();

it('[S14] works of one key wait for each other; those of another do not', async () => {
  const inTurn = serialise();
  const order: string[] = [];
  const first = gate();
  const a = inTurn('a', async () => {
    await first.promise;
    order.push('a1');
  });
  const b = inTurn('a', async () => {
    order.push('a2');
  });
  await inTurn('b', async () => {
    order.push('b');
  });
  first.resolve();
  await Promise.all([a, b]);
  expect(order).toEqual(['b', 'a1', 'a2']);
});

it('[S14] a work that fails tells its own caller, and the next is done', async () => {
  const inTurn = serialise();
  const failing = inTurn('a', () => Promise.reject(new Error('raté')));
  const next = inTurn('a', async () => 7);
  await expect(failing).rejects.toThrow('raté');
  expect(await next).toBe(7);
});
