import { Link } from 'wouter';
import type { ScenarioCard } from '#wire/scenario-card.ts';
import { Portrait } from '../../portraits/portrait.tsx';
import { companyName } from '../../typography/company-name.ts';
import { minuscule } from '../../typography/minuscule.ts';
import { typo } from '../../typography/typo.ts';
import { CHANNELS, CONTEXTS, DIFFICULTIES, KINDS } from '../wording.ts';
import { practised } from './practised.ts';
import './shelf.css';

/** The catalogue's entries. Each keeps its number in the whole catalogue. */
export function Shelf({
  situations,
  all,
}: {
  situations: readonly ScenarioCard[];
  all: readonly ScenarioCard[];
}) {
  return (
    <ol className="rayon">
      {situations.map((card) => (
        <li key={card.id} className="notice">
          <Entry card={card} number={all.indexOf(card) + 1} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ card, number }: { card: ScenarioCard; number: number }) {
  const { client, durees } = card;
  return (
    <article>
      <div className="notice-client">
        <div className="notice-portrait">
          <Portrait personne={client.portrait} cadre="visage" />
        </div>
      </div>
      <div className="notice-texte">
        <p className="notice-cote chiffres">
          <span className="pc">n°</span> {number} <span aria-hidden="true">·</span>{' '}
          {KINDS[card.type]}
        </p>
        <h3 className="notice-titre">
          <Link href={`/situations/${card.id}`}>{typo(card.titre)}</Link>
        </h3>
        <p className="notice-accroche">{typo(card.accroche)}</p>
        <p className="notice-qui">
          Devant vous : {client.prenom} {client.nom}, {minuscule(typo(client.fonction))},{' '}
          {typo(companyName(client.entreprise))}.
        </p>
        <p className="notice-travail">
          <span className="pc">On y travaille</span> {practised(card.travaille)}.
        </p>
      </div>
      <dl className="notice-faits">
        <Fact term="Lieu">{CHANNELS[card.canal]}</Fact>
        <Fact term="Client">{CONTEXTS[card.contexte].replace('Client ', '')}</Fact>
        <Fact term="Épreuve">{card.epreuves.map(typo).join(' ; ')}</Fact>
        <Fact term="Difficulté">
          <span className="points" aria-hidden="true">
            {'●'.repeat(card.difficulte)}
            {'○'.repeat(3 - card.difficulte)}
          </span>{' '}
          {DIFFICULTIES[card.difficulte]?.toLowerCase()}
        </Fact>
        <Fact term="Durée">
          {durees.preparation} min + {durees.entretien} min
        </Fact>
        {card.langue === 'en' && <Fact term="Langue">anglais</Fact>}
      </dl>
    </article>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
