import { describe, expect, it } from 'vitest';
import { StoreError, type StoreFault } from '../store/store-error.ts';
import { dataProblem } from './data-problem.ts';
import { StartupProblem } from './startup-problem.ts';

const told = (error: unknown): string => {
  const problem = dataProblem(error, '/données', '/données/palabre.sqlite');
  if (!(problem instanceof StartupProblem)) throw new Error('not for a person');
  return `${problem.message} ${problem.remede}`;
};
const system = (code: string): Error => Object.assign(new Error(code), { code });

describe('[P4] [P5] a data folder that cannot be used', () => {
  it.each<[StoreFault, string]>([
    ['occupe', 'Un autre Palabre'],
    ['plein', 'est plein'],
    ['lecture_seule', 'ne peut pas écrire'],
    ['illisible', 'endommagée'],
    ['version_future', 'plus récente'],
    ['inaccessible', 'ne peut pas écrire'],
    ['panne', 'ne peut pas écrire'],
  ])('%s', (fault, words) => {
    expect(told(new StoreError(fault, 'detail'))).toContain(words);
    expect(told(new StoreError(fault, 'detail'))).toContain('/données');
    expect(told(new StoreError(fault, 'detail'))).not.toContain('detail');
  });

  it.each([
    ['EACCES', 'ne peut pas écrire'],
    ['EROFS', 'ne peut pas écrire'],
    ['ENOSPC', 'est plein'],
    ['EEXIST', 'n’est pas un dossier'],
  ])('%s', (code, words) => {
    expect(told(system(code))).toContain(words);
  });

  it('what is not about the folder is left as it is', () => {
    const error = new RangeError('autre chose');
    expect(dataProblem(error, 'a', 'b')).toBe(error);
  });
});
