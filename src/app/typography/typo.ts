const THIN = '\u202f';
const FIXED = '\u00a0';

/**
 * French spacing for display: narrow no-break spaces before ; : ! ? » and after «, a no-break space
 * before €, % and between groups of figures and their unit, a curly apostrophe. Never longer or
 * shorter where it replaces a space; idempotent.
 */
export function typo(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/[ \u00a0]+([;!?»])/g, `${THIN}$1`)
    .replace(/[ \u00a0]+:(?=\s|$)/g, `${THIN}:`)
    .replace(/«[ \u00a0]+/g, `«${THIN}`)
    .replace(/(\d)[ \u00a0](?=[€%])/g, `$1${FIXED}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${THIN}`);
}
