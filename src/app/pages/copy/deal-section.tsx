import type { DealPlane } from '#engine/domain/evaluation.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { figure } from '../../typography/numbers.ts';
import { typo } from '../../typography/typo.ts';
import { DealDrawing } from './deal-drawing.tsx';
import './deal.css';

/** The deal on the plane of the two interests, and its terms. */
export function DealSection({ plane, fin }: { plane: DealPlane; fin: SessionState['fin'] }) {
  const left = plane.laisse_sur_la_table;
  return (
    <section aria-labelledby="accord">
      <h2 id="accord">{fin?.comment === 'accord' ? 'L’accord' : 'La négociation'}</h2>
      <div className="marche">
        <DealDrawing plane={plane} />
        <div className="marche-texte">
          <p>{sentence(plane)}</p>
          {left !== null && left >= 0.02 && (
            <p>
              Vous pouviez obtenir {figure(Math.round(left * 100))} points de plus sans rien retirer
              au client : c’est ce qui reste sur la table.
            </p>
          )}
          <table>
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

function sentence({ accord, offres }: DealPlane): string {
  if (accord === null) {
    return offres.length === 0
      ? 'Aucune offre complète n’a été mise sur la table : il n’y a rien à placer sur la carte.'
      : 'Les offres se sont approchées sans se rejoindre. La courbe montre les accords qui étaient possibles.';
  }
  const [client, candidat] = [accord.client, accord.candidat].map((value) =>
    Math.round(value * 100),
  );
  return `L’accord satisfait ${String(candidat ?? 0)} % de vos intérêts et ${String(client ?? 0)} % de ceux du client. Sur la courbe, on ne peut plus donner à l’un sans prendre à l’autre.`;
}
