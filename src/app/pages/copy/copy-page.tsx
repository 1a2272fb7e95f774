import { useCallback, useMemo } from 'react';
import { Link } from 'wouter';
import { foldLog } from '#engine/replay/fold-log.ts';
import type { Report } from '#wire/report.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { api } from '../../state/api.ts';
import { useSession } from '../../state/session-context.tsx';
import { useLate } from '../../state/use-late.ts';
import { useResource } from '../../state/use-resource.ts';
import { codesOf } from './codes-of.ts';
import { CopyHead } from './copy-head.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { DealSection } from './deal-section.tsx';
import { GridForm } from './grid-form.tsx';
import { HiddenSide } from './hidden-side.tsx';
import { MarkedScript } from './marked-script.tsx';
import { Moments } from './moments.tsx';
import { OwnWords } from './own-words.tsx';
import { remarksOf } from './remarks-of.ts';
import './copy.css';
import './copy-print.css';

/** The marked copy: the official grid, the transcript with its margin, the deal, what was hidden. */
export default function CopyPage() {
  const { session } = useSession();
  const ask = useCallback(() => api.report(session.id), [session.id]);
  const [report, retry] = useResource(ask);
  const late = useLate(report.state === 'attente', 400);
  if (report.state === 'erreur') {
    return (
      <Page titre="Copie">
        <h1 className="lecteur-seul">Copie</h1>
        <Notice error={report.error} retry={retry} />
      </Page>
    );
  }
  if (report.state === 'attente') {
    return (
      <Page titre="Copie">{late && <p className="doux">Le correcteur rend votre copie…</p>}</Page>
    );
  }
  return (
    <Page titre={`Copie, ${report.value.scenario.titre}`}>
      <Copy report={report.value} id={session.id} />
    </Page>
  );
}

function Copy({ report, id }: { report: Report; id: string }) {
  const { evaluation, grille, scenario, events } = report;
  const state = useMemo(() => foldLog(events), [events]);
  const calls = useMemo(() => remarksOf(evaluation, state.script), [evaluation, state]);
  const codes = useMemo(() => codesOf(evaluation), [evaluation]);
  return (
    <>
      <p className="copie-gestes">
        <Link href={`/entretiens/${id}/relecture`} className="bouton-sobre">
          Relire l’entretien seconde par seconde
        </Link>
        <button type="button" className="lien" onClick={() => print()}>
          Imprimer
        </button>
        <a className="lien" href={api.journal(id)} download>
          Télécharger le journal
        </a>
      </p>
      <article className="copie feuille">
        <CopyHead report={report} state={state} />
        <GridForm evaluation={evaluation} grille={grille} self={state.autoevaluation} />
        <Moments moments={evaluation.moments} id={id} />
        <MarkedScript script={state.script} calls={calls} codes={codes} scenario={scenario} />
        {evaluation.marche !== null && (
          <DealSection plane={evaluation.marche} fin={state.fin} client={scenario.client} />
        )}
        <HiddenSide scenario={scenario} state={state} />
        <CriteriaSection evaluation={evaluation} grille={grille} calls={calls} />
        <OwnWords state={state} />
        <footer className="copie-pied">
          Corrigé par Palabre, moteur {evaluation.moteur}. {evaluation.grille.source}. La même copie
          reçoit toujours la même correction{'\u202f'}; le jury garde le dernier mot.
        </footer>
      </article>
    </>
  );
}
