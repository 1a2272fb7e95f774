import type { Finding } from '../finding.ts';
import type { SourceText } from '../text/source-text.ts';

/** Left by the decoding of bytes that are not UTF-8. */
const LOST = '\uFFFD';
/** UTF-8 read as Latin-1, then saved: « é » has become two letters. */
const TWICE_ENCODED = /Ã[\u00A0-\u00BF]|â€[\u2122\u0153\u009D]/;
/** Control characters, and those that reverse the direction of the text that follows. */
const FORBIDDEN = /[^\P{Cc}\t\n\u0085]|[\u202A-\u202E\u2066-\u2069]/u;

/** Characters that show the file was badly saved, or that must never reach a screen. */
export function checkCharacters(source: SourceText): Finding[] {
  const findings: Finding[] = [];
  const lost = source.text.indexOf(LOST);
  if (lost >= 0) {
    const count = source.text.split(LOST).length - 1;
    findings.push({
      code: 'encodage',
      niveau: 'erreur',
      path: [],
      span: { debut: lost, fin: lost + 1 },
      message: `Ce fichier n’est pas enregistré en UTF-8 : ${count === 1 ? 'un caractère est perdu' : `${count} caractères sont perdus`} (souvent des lettres accentuées).`,
      remede:
        'Rouvrez-le dans votre éditeur avec son encodage d’origine (Windows-1252 ou Latin-1), puis enregistrez-le en UTF-8.',
    });
  }
  const twice = TWICE_ENCODED.exec(source.text);
  if (twice !== null) {
    findings.push({
      code: 'encodage',
      niveau: 'avertissement',
      path: [],
      span: { debut: twice.index, fin: twice.index + twice[0].length },
      message: `« ${twice[0]} » ressemble à une lettre accentuée abîmée par un changement d’encodage.`,
      remede: 'Rétablissez les accents, puis enregistrez le fichier en UTF-8.',
    });
  }
  const control = FORBIDDEN.exec(source.text);
  if (control !== null) {
    const number = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    findings.push({
      code: 'caractere-interdit',
      niveau: 'erreur',
      path: [],
      span: { debut: control.index, fin: control.index + 1 },
      message: `Un caractère invisible (U+${number}) se trouve ici ; il ne peut pas figurer dans un texte.`,
      remede: 'Effacez-le : il vient souvent d’un copier-coller. Retapez le mot au besoin.',
    });
  }
  return findings;
}
