import { between, isMeasured } from './between.ts';
import type { Item } from './item.ts';
import type { Speech } from './speech.ts';

const CORRECTS = /(?:^|\s)(?:pardon|non|excusez|excuse|enfin|plutot|sorry|rather)(?:\s|$)/;

/** « Cent vingt, non pardon, cent trente » ; « quatre, euh, quatre cent vingt »: the last one counts. */
export function isCorrected(speech: Speech, left: Item, right: Item): boolean {
  if (!isMeasured(left) || !isMeasured(right)) return false;
  const link = between(speech, left, right);
  if (link === null) return false;
  if (
    CORRECTS.test(link) &&
    !link.includes('plutot que') &&
    (left.sorte === 'nu' || left.sorte === right.sorte || right.sorte === 'nu')
  )
    return true;
  const stammered = left.sorte === 'nu' && link === '' && speech.after(left.to - 1) === ',';
  const start = speech.raw(left.from);
  return stammered && start.length > 2 && speech.raw(right.from).startsWith(`${start} `);
}
