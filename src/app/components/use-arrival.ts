import { useEffect } from 'react';

/** How the reader came to the page under way: by its address, by a link, or back through history. */
const arrival = { first: true, back: false };
addEventListener('popstate', () => {
  arrival.back = true;
});

/**
 * Names the tab, and does on arrival what a browser does on a new page: begins at the top, and
 * lets the keyboard and screen readers begin at the content. Going back keeps the browser's place.
 */
export function useArrival(titre: string): void {
  useEffect(() => {
    document.title = titre === '' ? 'Palabre' : `${titre} · Palabre`;
  }, [titre]);
  useEffect(() => {
    const { first, back } = arrival;
    arrival.first = false;
    arrival.back = false;
    if (first) return;
    if (!back) scrollTo(0, 0);
    const main = document.querySelector('main');
    // A field of the page may already have taken the focus.
    if (main === null || document.activeElement !== document.body) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  }, []);
}
