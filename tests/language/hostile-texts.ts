const LENGTH = 10_000;

const UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['une lettre', 'a'],
  ['un mot sans fin, avec des majuscules', 'aB'],
  ['« si vous je »', 'si vous je '],
  ['des nombres', '1 '],
  ['des milliers', '1 000 '],
  ['un chiffre sans fin', '9'],
  ['« cent »', 'cent '],
  ['« mille cent un »', 'mille cent un '],
  ['des parenthèses', '('],
  ['des parenthèses fermées', '(oui) '],
  ['des guillemets', '« ( '],
  ['des pourcentages', 'remise de 5 %, '],
  ['une offre', 'je vous propose 139 euros par mois si vous signez aujourd’hui '],
  ['des questions', 'comment ? '],
  ['des points d’interrogation', '? '],
  ['des points de suspension', '…... '],
  ['des virgules', 'oui, '],
  ['des retournements', 'oui mais non, donc parce que '],
  ['des accents combinés', 'e\u0301'],
  ['des apostrophes', "l'’"],
  ['des hésitations', 'euh '],
  ['des retours à la ligne', 'bonjour\n'],
  ['des moitiés de caractère', '\ud83d '],
  ['des émojis', '👩‍💼 '],
  ['des caractères nuls', '\0a '],
  ['des caractères invisibles', 'a\u200b\u202e '],
  ['du HTML', '<b onclick="x">oui</b> '],
  ['de l’arabe', 'سعر '],
  ['de l’anglais', 'if you sign today I can do three hundred and five euros a month, '],
];

/** Texts of 10 000 characters made to slow a reader down, or to lose it. */
export const HOSTILE_TEXTS = UNITS.map(([name, unit]) => ({
  name,
  text: unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH),
}));
