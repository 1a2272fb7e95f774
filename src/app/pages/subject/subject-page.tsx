import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { api } from '../../state/api.ts';
import { ApiError } from '../../state/api-error.ts';
import { useLate } from '../../state/use-late.ts';
import { useResource } from '../../state/use-resource.ts';
import { BeginForm } from './begin-form.tsx';
import type { Choices } from './begin-form.tsx';
import { SubjectPaper } from './subject-paper.tsx';
import './subject.css';

/** The address of the draw, where a situation's id would be. */
const LOTS = 'au-sort';

/** A situation as the exam's subject paper, or the draw by lot; then « Commencer ». */
export default function SubjectPage({ id }: { id: string }) {
  const drawn = id === LOTS;
  const ask = useCallback(() => (drawn ? Promise.resolve(null) : api.scenario(id)), [drawn, id]);
  const [sheet, retry] = useResource(ask);
  const [health] = useResource(api.health);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [key] = useState(() => crypto.randomUUID());
  const [, go] = useLocation();
  const late = useLate(sheet.state === 'attente', 400);

  const begin = async (choices: Choices): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      // The same key at each try: a session is never created twice.
      const view = await api.create({ cle: key, scenario: drawn ? null : id, ...choices });
      go(`/entretiens/${view.id}/preparation`);
    } catch (error) {
      setBusy(false);
      if (error instanceof ApiError) setProblem(error);
      else throw error;
    }
  };

  if (sheet.state === 'erreur') {
    return (
      <Page titre="Situation indisponible">
        <h1 className="lecteur-seul">Situation indisponible</h1>
        <Notice error={sheet.error} retry={retry} />
      </Page>
    );
  }
  if (sheet.state === 'attente') {
    return (
      <Page titre="Situation">
        {late && <p className="doux">On sort le sujet de son enveloppe…</p>}
      </Page>
    );
  }
  const form = (
    <BeginForm
      model={health.state === 'la' && health.value.modele}
      timed={sheet.value?.durees ?? null}
      busy={busy}
      problem={problem}
      begin={(choices) => void begin(choices)}
    />
  );
  return (
    <Page titre={sheet.value?.titre ?? 'Tirage au sort'}>
      <div className="sujet">
        {sheet.value === null ? <Envelope /> : <SubjectPaper sheet={sheet.value} />}
        {form}
      </div>
    </Page>
  );
}

function Envelope() {
  return (
    <div className="enveloppe">
      <h1 className="sujet-titre">Tirage au sort</h1>
      <p className="enveloppe-texte">
        Comme le jour de l’épreuve, vous découvrirez le sujet en ouvrant l’enveloppe. Choisissez les
        conditions, puis tirez.
      </p>
      <svg
        viewBox="0 0 320 200"
        aria-hidden="true"
        fill="none"
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        <path className="enveloppe-corps" d="M10 30h300v160H10Z" />
        <path className="enveloppe-trait" d="m10 190 112-92M310 190 198 98" />
        <path className="enveloppe-rabat" d="M10 30 150 122q10 7 20 0L310 30Z" />
        <circle className="enveloppe-cachet" cx="160" cy="114" r="21" />
        <path className="enveloppe-marque" d="m158 105-8 9 8 9M170 105l-8 9 8 9" />
      </svg>
    </div>
  );
}
