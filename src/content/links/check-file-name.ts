import type { Finding } from '../finding.ts';
import { quoted } from '../text/french.ts';

/** The file must be called after the id: it is by the file's name that a situation is found. */
export function checkFileName(id: string | undefined, file: string): Finding[] {
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$/i, '');
  if (id === undefined || id === name) return [];
  return [
    {
      code: 'nom-de-fichier',
      niveau: 'erreur',
      path: ['id'],
      message: `L’identifiant ${quoted(id)} n’est pas le nom du fichier, ${quoted(name)}.`,
      remede: `Renommez le fichier ${quoted(`${id}.yaml`)}, ou écrivez ${quoted(`id: ${name}`)}.`,
    },
  ];
}
