import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Masthead } from './masthead.tsx';
import './page.css';

/** An ordinary page: its title in the tab, the way past the head, the head, the content. */
export function Page({
  titre,
  children,
  large = false,
}: {
  titre: string;
  children: ReactNode;
  large?: boolean;
}) {
  useTitle(titre);
  return (
    <>
      <a className="passer" href="#contenu">
        Aller au contenu
      </a>
      <Masthead />
      <main id="contenu" className={large ? 'page page-large' : 'page'} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** Names the tab while the page is shown. */
export function useTitle(titre: string): void {
  useEffect(() => {
    document.title = titre === '' ? 'Palabre' : `${titre} · Palabre`;
  }, [titre]);
}
