import type { DealPlane } from '#engine/domain/evaluation.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { shortlyAddressed } from '../../typography/address.ts';
import { figure } from '../../typography/numbers.ts';
import { typo } from '../../typography/typo.ts';
import { DealDrawing } from './deal-drawing.tsx';
import { dealWords } from './deal-words.ts';
import './deal.css';

/** The deal on the plane of the two interests, and its terms. */
export function DealSection(props: {
  plane: DealPlane;
  fin: SessionState['fin'];
  client: Scenario['client'];
}) {
  const { plane, fin } = props;
  const client = shortlyAddressed(props.client);
  const drawn = plane.offres.length > 0 || plane.accord !== null;
  return (
    <section aria-labelledby="accord">
      <h2 id="accord">{fin?.comment === 'accord' ? 'L’accord' : 'La négociation'}</h2>
      <div className="marche" data-dessin={drawn}>
        {drawn && <DealDrawing plane={plane} client={client} />}
        <div className="marche-texte">
          {dealWords(plane, client).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {drawn && (
            <p className="marche-cle">
              Les chiffres sont les numéros des tours. La courbe réunit les meilleurs accords que
              vos deux limites permettaient{'\u202f'}; au-delà, l’un demandait plus que l’autre ne
              pouvait donner.
            </p>
          )}
          <table>
            <caption className="lecteur-seul">Les conditions, au tarif puis accordées</caption>
            <thead>
              <tr>
                <th scope="col">Enjeu</th>
                <th scope="col">Au tarif</th>
                <th scope="col">Accordé</th>
              </tr>
            </thead>
            <tbody>
              {plane.conditions.map(({ enjeu, libelle, unite, depart, accord }) => (
                <tr key={enjeu}>
                  <th scope="row">{typo(libelle)}</th>
                  <td className="chiffres">{typo(`${figure(depart)} ${unite}`)}</td>
                  <td className="chiffres">
                    {accord === null ? 'sans accord' : typo(`${figure(accord)} ${unite}`)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}
