import { useEffect, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { keep, recallJson } from '../../state/local-memory.ts';
import { isPassages, withoutPassage, withPassage } from './marked-passages.ts';
import type { Passage } from './marked-passages.ts';
import { offsetIn, rangeIn } from './text-offsets.ts';

const PAGE = 'article[id]';

/** What the keyboard marks or wipes at once: a paragraph, an item, a row of a table. */
const BLOCK = 'p, li, dt, dd, tbody tr';

/**
 * A highlighter for the file, kept in this browser. It paints with the CSS Custom Highlight API:
 * the page's text is never cut up. While it is in hand, a selection is marked, a click on a mark
 * wipes it; with the keyboard, each block is reached in turn, and Enter marks or wipes it.
 */
export function useHighlighter(paper: RefObject<HTMLElement | null>, session: string) {
  const [active, setActive] = useState(false);
  const [said, say] = useState('');
  const [passages, setPassages] = useState(() =>
    recallJson<readonly Passage[]>(`surligne.${session}`, isPassages, []),
  );
  const possible = typeof CSS !== 'undefined' && 'highlights' in CSS;

  useEffect(() => {
    keep(`surligne.${session}`, passages.length === 0 ? '' : JSON.stringify(passages));
    if (!possible || paper.current === null) return;
    const root = paper.current;
    const ranges = passages.flatMap(({ page, debut, fin }) => {
      const element = root.querySelector(`#${CSS.escape(page)}`);
      const range = element === null ? null : rangeIn(element, debut, fin);
      return range === null ? [] : [range];
    });
    CSS.highlights.set('surligneur', new Highlight(...ranges));
    return () => void CSS.highlights.delete('surligneur');
  }, [passages, possible, session, paper]);

  useEffect(() => {
    const root = paper.current;
    if (!active || root === null) return;
    const blocks = [...root.querySelectorAll<HTMLElement>(BLOCK)];
    for (const block of blocks) block.tabIndex = 0;
    return () => {
      for (const block of blocks) block.removeAttribute('tabindex');
    };
  }, [active, paper]);

  const markBlock = (event: KeyboardEvent): void => {
    const block = event.target;
    if (!active || event.key !== 'Enter' || !(block instanceof HTMLElement)) return;
    const from = block.matches(BLOCK) ? block.closest(PAGE) : null;
    if (from === null) return;
    event.preventDefault();
    const debut = offsetIn(from, block, 0);
    const fin = offsetIn(from, block, block.childNodes.length);
    const covered = passages.some(
      (passage) => passage.page === from.id && passage.debut <= debut && passage.fin >= fin,
    );
    setPassages(
      covered
        ? withoutPassage(passages, from.id, debut)
        : withPassage(passages, { page: from.id, debut, fin }),
    );
    say(covered ? 'Passage effacé.' : 'Passage surligné.');
  };

  const mark = (): void => {
    const selection = getSelection();
    const range = selection === null || selection.rangeCount === 0 ? null : selection.getRangeAt(0);
    if (!active || range === null) return;
    const from = range.startContainer.parentElement?.closest(PAGE);
    if (from === null || from === undefined) return;
    const debut = offsetIn(from, range.startContainer, range.startOffset);
    if (range.collapsed) {
      setPassages(withoutPassage(passages, from.id, debut));
      return;
    }
    // A selection that runs over to the next page is cut at the end of the first.
    const fin = from.contains(range.endContainer)
      ? offsetIn(from, range.endContainer, range.endOffset)
      : (from.textContent?.length ?? debut);
    setPassages(withPassage(passages, { page: from.id, debut, fin }));
    selection?.removeAllRanges();
  };

  return {
    possible,
    active,
    said,
    count: passages.length,
    toggle: () => setActive(!active),
    clear: () => setPassages([]),
    mark,
    markBlock,
  };
}
