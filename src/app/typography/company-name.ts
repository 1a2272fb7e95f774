/** What a catalogue or a name card says of a company: « Ateliers Vasseur (45 salariés, Vitré) » → « Ateliers Vasseur ». */
export function companyName(company: string): string {
  return (/^[^(,]+/.exec(company)?.[0] ?? company).trim();
}
