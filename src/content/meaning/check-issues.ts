import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import { issueZone } from '#engine/negotiation/issue-zone.ts';
import type { Finding, Path } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { frenchNumber, quoted } from '../text/french.ts';

/** Each issue can be bargained over, from a sensible start, and has its line on the order form. */
export function checkIssues({ enjeux, commande }: ScenarioDraft): Finding[] {
  return (enjeux ?? []).flatMap((issue, index) => {
    const path = ['enjeux', index];
    const findings = bargain(issue, path);
    if (commande !== undefined && !commande.champs.some(({ enjeu }) => enjeu === issue.id)) {
      findings.push({
        code: 'enjeu-sans-champ',
        niveau: 'erreur',
        path: [...path, 'id'],
        message: `Aucun champ du bon de commande ne reprend l’enjeu ${quoted(issue.id)} : l’accord ne pourrait pas y être écrit.`,
        remede: `Ajoutez dans « commande › champs » un champ qui porte ${quoted(`enjeu: ${issue.id}`)}.`,
      });
    }
    return findings;
  });
}

function bargain(issue: ScenarioIssue, path: Path): Finding[] {
  const { client, candidat, depart, pas } = issue;
  const value = (amount: number) => `${frenchNumber(amount)} ${issue.unite}`;
  const finding = (
    code: Finding['code'],
    niveau: Finding['niveau'],
    key: string | readonly string[],
    message: string,
    remede: string,
  ): Finding => ({ code, niveau, path: path.concat(key), message, remede });
  if (client.ideal === client.reserve && candidat.ideal === candidat.reserve) {
    return [
      finding(
        'enjeu-fige',
        'erreur',
        'client',
        'Des deux côtés, l’idéal est égal à la réserve : il n’y a rien à négocier sur cet enjeu.',
        'Donnez de la marge à l’un des deux, ou retirez cet enjeu et mettez la valeur dans le dossier.',
      ),
    ];
  }
  const findings: Finding[] = [];
  // Two sides that pull the same way agree on any value their way: no zone can be empty.
  const opposed = (client.reserve - client.ideal) * (candidat.reserve - candidat.ideal) <= 0;
  const zone = issueZone(issue);
  if (opposed && zone === null) {
    findings.push(
      finding(
        'zone-vide',
        'erreur',
        ['client', 'reserve'],
        `Aucun accord n’est possible sur cet enjeu : le client s’arrête à ${value(client.reserve)}, le candidat à ${value(candidat.reserve)}.`,
        'Rapprochez les deux réserves jusqu’à ce qu’elles se croisent.',
      ),
    );
  } else if (opposed && zone !== null && pas > zone.high - zone.low) {
    findings.push(
      finding(
        'pas-trop-grand',
        'avertissement',
        'pas',
        `Le pas (${value(pas)}) dépasse la zone d’accord, de ${value(zone.low)} à ${value(zone.high)}.`,
        'Choisissez un pas qui laisse plusieurs valeurs possibles dans cette zone.',
      ),
    );
  }
  const bounds = [client.ideal, client.reserve, candidat.ideal, candidat.reserve];
  if (depart < Math.min(...bounds) || depart > Math.max(...bounds)) {
    findings.push(
      finding(
        'depart-hors-zone',
        'erreur',
        'depart',
        `Le départ (${value(depart)}) est hors de ce que veulent le client et le candidat, de ${value(Math.min(...bounds))} à ${value(Math.max(...bounds))}.`,
        'Le départ est la valeur du tarif ou des conditions habituelles : corrigez-le, ou corrigez les idéaux et les réserves.',
      ),
    );
  }
  return findings;
}
