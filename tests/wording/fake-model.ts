import { createServer, type ServerResponse } from 'node:http';
import { z } from 'zod';

/** How the fake service answers one request. */
export type Behaviour = (response: ServerResponse) => void;

const SSE = { 'content-type': 'text/event-stream' };

const piece = (content: string | null, finish: string | null = null): string =>
  `data: ${JSON.stringify({
    id: 'x',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'essai',
    choices: [{ index: 0, delta: content === null ? {} : { content }, finish_reason: finish }],
  })}\n\n`;

const END = `${piece(null, 'stop')}data: [DONE]\n\n`;

/** The whole answer at once, cut into pieces as real services do. */
export function says(text: string): Behaviour {
  return (response) => {
    response.writeHead(200, SSE);
    for (const word of text.split(/(?<= )/u)) response.write(piece(word));
    response.end(END);
  };
}

/** A word every `gap` milliseconds. */
export function saysSlowly(text: string, gap: number): Behaviour {
  return (response) => {
    response.writeHead(200, SSE);
    response.flushHeaders();
    const words = text.split(/(?<= )/u);
    const next = (): void => {
      const word = words.shift();
      if (word === undefined) {
        response.end(END);
        return;
      }
      response.write(piece(word));
      setTimeout(next, gap);
    };
    setTimeout(next, gap);
  };
}

/** Headers, then nothing more, or some words and nothing more. */
export function stallsAfter(text: string): Behaviour {
  return (response) => {
    response.writeHead(200, SSE);
    response.flushHeaders();
    if (text !== '') response.write(piece(text));
  };
}

/** Some words, then the line is cut. */
export function breaksAfter(text: string): Behaviour {
  return (response) => {
    response.writeHead(200, SSE);
    response.write(piece(text), () => setTimeout(() => response.destroy(), 5));
  };
}

/** Some words, then a proper end of the stream that never said `stop`. */
export function endsWithoutStop(text: string): Behaviour {
  return (response) => {
    response.writeHead(200, SSE);
    response.end(piece(text));
  };
}

export function finishes(text: string, reason: string): Behaviour {
  return (response) => {
    response.writeHead(200, SSE);
    response.end(`${piece(text)}${piece(null, reason)}data: [DONE]\n\n`);
  };
}

/** An HTTP error that repeats what it was sent, as careless services do. */
export function fails(status: number, message: string): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message } }));
  };
}

export function answersRaw(type: string, body: string): Behaviour {
  return (response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
}

const requestSchema = z.object({
  model: z.string(),
  stream: z.literal(true),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

/** What the service was asked. */
interface Received {
  readonly authorization: string | undefined;
  readonly body: z.infer<typeof requestSchema>;
}

/** A service that speaks the protocol on the loopback and answers as told, one behaviour a request. */
export async function startFakeModel(behaviours: readonly Behaviour[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = requestSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      const behaviour = behaviours[received.length];
      received.push({ authorization: request.headers.authorization, body });
      if (behaviour === undefined) response.writeHead(500).end();
      else behaviour(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    adresse: `http://127.0.0.1:${port}/v1`,
    received,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
