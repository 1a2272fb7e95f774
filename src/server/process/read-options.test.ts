import { describe, expect, it } from 'vitest';
import { readOptions } from './read-options.ts';

describe('[P6] options', () => {
  it('defaults: this machine alone, port 4173', () => {
    expect(readOptions([], {})).toEqual({
      help: false,
      port: 4173,
      host: '127.0.0.1',
      names: [],
      data: null,
      scenarios: null,
    });
  });

  it('the environment, then the command line, which wins', () => {
    const env = {
      PORT: '5000',
      PALABRE_HOST: '0.0.0.0',
      PALABRE_NOMS: 'palabre.lycee.fr, oral.lycee.fr',
      PALABRE_DATA: '/srv/palabre',
      PALABRE_SCENARIOS: '/srv/situations',
    };
    expect(readOptions([], env)).toMatchObject({
      port: 5000,
      host: '0.0.0.0',
      names: ['palabre.lycee.fr', 'oral.lycee.fr'],
      data: '/srv/palabre',
      scenarios: '/srv/situations',
    });
    const args = ['--port', '0', '--host=::1', '--data', 'ici'];
    expect(readOptions(args, env)).toMatchObject({ port: 0, host: '::1', data: 'ici' });
  });

  it('an empty variable is as good as none', () => {
    expect(readOptions([], { PORT: '', PALABRE_HOST: ' ' })).toMatchObject({
      port: 4173,
      host: '127.0.0.1',
    });
  });

  it.each(['-1', '65536', '1e3', '80.5', '0x50', ' 80'])('the port %j is refused', (port) => {
    expect(() => readOptions([`--port=${port}`], {})).toThrow(port);
  });

  it('an unknown option or word is named', () => {
    expect(() => readOptions(['--data'], {})).toThrow('--data');
    expect(() => readOptions(['--hote', 'x'], {})).toThrow('--hote');
    expect(() => readOptions(['ici'], {})).toThrow('ici');
  });
});
