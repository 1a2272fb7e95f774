import { useState } from 'react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import type { ScenarioCard } from '#wire/scenario-card.ts';
import { useKeptText } from '../../state/use-kept-text.ts';
import { addressed, shortlyAddressed } from '../../typography/address.ts';
import { speechPlace } from './speech-place.ts';
import './speech-field.css';

/**
 * The one field of the room. Enter says it, Shift+Enter goes to the line; what is not said yet is
 * kept in this browser. While the client answers one may go on writing.
 */
export function SpeechField(props: {
  session: string;
  client: ScenarioCard['client'];
  busy: boolean;
  /** Words the server refused: they come back to be mended. */
  returned: string | null;
  say: (texte: string) => void;
}) {
  const [draft, setDraft] = useKeptText(speechPlace(props.session));
  const { returned } = props;
  const [taken, take] = useState<string | null>(null);
  if (returned !== taken) {
    take(returned);
    if (returned !== null) setDraft(draft === '' ? returned : `${returned}\n${draft}`);
  }
  const empty = draft.trim() === '';
  const say = (): void => {
    if (empty || props.busy) return;
    props.say(draft.trim());
    setDraft('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, Enter chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    say();
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    say();
  };
  return (
    <form className="parole" onSubmit={onSubmit}>
      <label className="lecteur-seul" htmlFor="parole">
        Ce que vous dites à {addressed(props.client)}
      </label>
      <textarea
        id="parole"
        className="parole-champ"
        rows={2}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={`Répondez à ${shortlyAddressed(props.client)}…`}
        aria-describedby="parole-aide"
        autoComplete="off"
        spellCheck
      />
      <div className="parole-geste">
        <button type="submit" className="bouton" disabled={empty || props.busy}>
          Dire
        </button>
        <p id="parole-aide" className="parole-aide">
          Entrée pour dire, Maj + Entrée pour aller à la ligne
        </p>
      </div>
    </form>
  );
}
