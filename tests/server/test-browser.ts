import type { Command } from '#engine/domain/command.ts';
import { commandAnswerSchema, type CommandAnswer } from '#wire/command-answer.ts';
import type { SessionRequest } from '#wire/session-request.ts';
import { sessionViewSchema, type SessionView } from '#wire/session-view.ts';

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** A candidate's browser: keeps its cookie, checks that every answer is what the wire promises. */
export class TestBrowser {
  private readonly send: Fetch;
  private cookie: string | undefined;
  private keys = 0;
  /** Text of every answer received. */
  readonly received: string[] = [];

  constructor(send: Fetch) {
    this.send = send;
  }

  async request(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await this.send(path, {
      method,
      headers: {
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const [cookie] = response.headers.getSetCookie();
    this.cookie = cookie?.split(';')[0] ?? this.cookie;
    this.received.push(await response.clone().text());
    return response;
  }

  get(path: string): Promise<Response> {
    return this.request('GET', path);
  }

  /** The same browser, talking to another server. */
  movedTo(send: Fetch): TestBrowser {
    const moved = new TestBrowser(send);
    moved.cookie = this.cookie;
    moved.keys = 1000;
    return moved;
  }

  newKey(): string {
    this.keys += 1;
    return `cle-${this.keys}`;
  }

  /** Creates a session; training with the scripted client unless told otherwise. */
  async create(changes: Partial<SessionRequest> = {}): Promise<SessionView> {
    const response = await this.request('POST', '/api/sessions', {
      cle: this.newKey(),
      scenario: 'orme',
      mode: 'entrainement',
      client: 'scenario',
      temps: 1,
      ...changes,
    });
    return sessionViewSchema.parse(await checked(response, 201));
  }

  async view(id: string): Promise<SessionView> {
    return sessionViewSchema.parse(await checked(await this.get(`/api/sessions/${id}`), 200));
  }

  postCommand(id: string, commande: Command, cle = this.newKey()): Promise<Response> {
    return this.request('POST', `/api/sessions/${id}/commandes`, { cle, commande });
  }

  async command(id: string, commande: Command, cle?: string): Promise<CommandAnswer> {
    const response = await this.postCommand(id, commande, cle);
    return commandAnswerSchema.parse(await checked(response, 200));
  }

  say(id: string, texte: string, cle?: string): Promise<CommandAnswer> {
    return this.command(id, { type: 'parler', texte, source: 'clavier' }, cle);
  }

  /** From the creation to the interview, the client having spoken. */
  async enter(changes: Partial<SessionRequest> = {}): Promise<string> {
    const { id } = await this.create(changes);
    await this.command(id, { type: 'commencer_preparation' });
    await this.command(id, { type: 'commencer_entretien' });
    return id;
  }

  /** From the interview to the report. */
  async finish(id: string): Promise<void> {
    await this.command(id, { type: 'quitter' });
    await this.command(id, {
      type: 'rendre_autoevaluation',
      niveaux: [{ critere: 'questionne', niveau: 1 }],
      reussi: 'L’accueil.',
      a_refaire: 'La conclusion.',
      objectif_atteint: 'en_partie',
    });
    await this.command(id, { type: 'terminer_echange' });
  }

  absent(id: string): Promise<Response> {
    return this.request('POST', `/api/sessions/${id}/absence`);
  }
}

async function checked(response: Response, status: number): Promise<unknown> {
  const body: unknown = await response.json();
  if (response.status !== status) {
    throw new Error(`status ${response.status}: ${JSON.stringify(body)}`);
  }
  return body;
}
