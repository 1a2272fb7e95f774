import type { ReactNode } from 'react';
import { Masthead } from './masthead.tsx';
import { useArrival } from './use-arrival.ts';
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
  useArrival(titre);
  return (
    <>
      <a className="passer" href="#contenu">
        Aller au contenu
      </a>
      <Masthead />
      <main id="contenu" className={large ? 'page page-large' : 'page'}>
        {children}
      </main>
    </>
  );
}
