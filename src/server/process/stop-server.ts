import type { Server } from 'node:http';

/** Longest a request under way may take to end, in milliseconds: a model's answer, and no more. */
const PATIENCE = 10_000;

/** Takes no new request, lets those under way end, then closes. */
export async function stopServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    // A browser keeps its connection open between two requests: nothing is under way on it.
    server.closeIdleConnections();
  });
}
