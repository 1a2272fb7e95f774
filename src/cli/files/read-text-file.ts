import { readFileSync, statSync } from 'node:fs';
import { CliProblem } from '../cli-problem.ts';
import { fileFault } from './file-fault.ts';

/** A log of twenty minutes weighs about 300 kB; nothing Palabre reads comes near this. */
const MAX_BYTES = 20_000_000;

/**
 * The text of a file, in UTF-8.
 *
 * @throws CliProblem when there is no such file, or when it is not text
 */
export function readTextFile(path: string): string {
  const bytes = readBytes(path);
  if (bytes.includes(0)) throw notText(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notText(path);
  }
}

function readBytes(path: string): Buffer {
  try {
    if (statSync(path).size <= MAX_BYTES) return readFileSync(path);
  } catch (error) {
    throw fileFault(error, path);
  }
  throw new CliProblem(
    `« ${path} » est trop gros (plus de ${MAX_BYTES / 1_000_000} Mo).`,
    'Vérifiez que c’est bien le fichier voulu.',
  );
}

function notText(path: string): CliProblem {
  return new CliProblem(
    `« ${path} » n’est pas un fichier de texte en UTF-8.`,
    'Enregistrez-le en UTF-8, ou vérifiez que c’est bien le fichier voulu.',
  );
}
