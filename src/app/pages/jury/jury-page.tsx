import { useEffect, useRef } from 'react';
import { LineStatus } from '../../components/line-status.tsx';
import { Page } from '../../components/page.tsx';
import { juryDraftPlace } from '../../state/jury-draft-place.ts';
import { useKeptText } from '../../state/use-kept-text.ts';
import { useSession } from '../../state/session-context.tsx';
import { typo } from '../../typography/typo.ts';
import './jury.css';

/** The exchange with the jury: one question at a time, an answer in one's own words. */
export default function JuryPage() {
  const { session, pending, send } = useSession();
  const { jury } = session.state;
  const sending = pending.flatMap(({ commande }) =>
    commande.type === 'repondre_jury' ? [commande.id] : [],
  );
  const current = jury.find(({ id, reponse }) => reponse === null && !sending.includes(id));
  const answered = jury.filter(({ reponse }) => reponse !== null);
  const waiting = sending.length > 0;
  return (
    <Page titre="Échange avec le jury">
      <div className="jury">
        <header>
          <p className="pc">Échange avec le jury</p>
          <h1 className="lecteur-seul">Échange avec le jury</h1>
        </header>
        {answered.length > 0 && (
          <ol className="jury-passe" aria-label="Vos réponses">
            {answered.map(({ id, question, reponse }) => (
              <li key={id}>
                <p className="jury-ancienne">{typo(question)}</p>
                <p className="jury-dite">{typo(reponse ?? '')}</p>
              </li>
            ))}
          </ol>
        )}
        <LineStatus />
        {current !== undefined && !waiting && (
          <Question
            key={current.id}
            place={juryDraftPlace(session.id, current.id)}
            rank={answered.length + 1}
            question={current.question}
            answer={(texte) => send({ type: 'repondre_jury', id: current.id, texte })}
          />
        )}
        {current === undefined && !waiting && (
          <p className="jury-fin">Le jury n’a plus de question. Il vous remercie.</p>
        )}
        <p className="jury-terme">
          <button
            type="button"
            className={current === undefined ? 'bouton' : 'lien'}
            disabled={waiting || pending.length > 0}
            onClick={() => send({ type: 'terminer_echange' })}
          >
            {current === undefined
              ? 'Recevoir ma copie'
              : 'Terminer l’échange sans répondre davantage'}
          </button>
        </p>
      </div>
    </Page>
  );
}

function Question(props: {
  place: string;
  rank: number;
  question: string;
  answer: (texte: string) => void;
}) {
  const [draft, setDraft] = useKeptText(props.place);
  const field = useRef<HTMLTextAreaElement>(null);
  // The next question comes where the answer was: the pen follows it.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() === '') return;
        props.answer(draft.trim());
        setDraft('');
      }}
    >
      <label className="jury-question" htmlFor="reponse">
        {typo(props.question)}
      </label>
      <textarea
        ref={field}
        id="reponse"
        className="ligne reglee"
        rows={6}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <p className="jury-geste">
        <span className="doux">Question {props.rank}</span>
        <button type="submit" className="bouton" disabled={draft.trim() === ''}>
          Répondre
        </button>
      </p>
    </form>
  );
}
