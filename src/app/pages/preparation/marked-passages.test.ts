import { expect, it } from 'vitest';
import { withoutPassage, withPassage } from './marked-passages.ts';

const at = (debut: number, fin: number, page = 'p1') => ({ page, debut, fin });

it('passages that touch melt into one, on their own page only', () => {
  const two = withPassage([at(0, 5), at(0, 50, 'p2')], at(4, 9));
  expect(two).toEqual([at(0, 50, 'p2'), at(0, 9)]);
});

it('a click on a mark wipes that one', () => {
  expect(withoutPassage([at(0, 5), at(10, 20)], 'p1', 12)).toEqual([at(0, 5)]);
  expect(withoutPassage([at(10, 20)], 'p1', 30)).toEqual([at(10, 20)]);
});
