import type { DossierPage, Reply, Scenario } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { contentStems } from '#engine/language/links/content-stems.ts';
import type { Check, Matter } from './check.ts';
import { intentionsOf } from '#engine/domain/intentions-of.ts';

/** Two words of the same secret are a disclosure; one may be chance. */
const DISCLOSED = 2;

/**
 * The answer does not tell a need the candidate has not earned, nor an objection not yet raised. Compared
 * by content words, leaving out those of the scripted line, of what was said and of what the candidate
 * has read. The model is told none of it: this catches a lucky guess.
 */
export const checkSecrets: Check = (texte, matter) => {
  const { langue } = matter.scenario;
  const open = openStems(matter);
  const own = [...contentStems(texte, langue)].filter((stem) => !open.has(stem));
  if (own.length < DISCLOSED) return null;
  for (const secret of secretsOf(matter)) {
    const stems = contentStems(secret, langue);
    if (own.filter((stem) => stems.has(stem)).length >= DISCLOSED) {
      return 'La réponse du modèle révèle ce que le client n’a pas encore décidé de dire.';
    }
  }
  return null;
};

/** The needs still hidden and the objections still latent, each as one text. */
function secretsOf({ request, state, scenario }: Matter): string[] {
  const told = intentionsOf(request.decision).flatMap((intention) => {
    if ('besoin' in intention) return [intention.besoin];
    return 'objection' in intention ? [intention.objection] : [];
  });
  const hidden = (id: string, life: string | undefined, first: string): boolean =>
    !told.includes(id) && (life ?? first) === first;
  const besoins = scenario.besoins
    .filter(({ id }) => hidden(id, state.besoins[id], 'cache'))
    .map(({ enonce, reponse, profondeur }) => join(enonce, reponse, profondeur));
  const objections = scenario.objections
    .filter(({ id }) => hidden(id, state.objections[id], 'latente'))
    .map(({ resume, formulations, precisions }) => join(resume, formulations, precisions));
  return [...besoins, ...objections];
}

function join(first: string, ...groups: readonly (readonly Reply[])[]): string {
  return [first, ...groups.flat().map(({ dit }) => dit)].join('\n');
}

function openStems({ request, state, scenario }: Matter): Set<string> {
  const texts = [request.scripted.texte, ...publicTexts(scenario), ...saidTexts(state)];
  return new Set(texts.flatMap((text) => [...contentStems(text, scenario.langue)]));
}

function publicTexts(scenario: Scenario): string[] {
  const { titre, accroche, fiche, tarif, offre, enjeux, client, dossier } = scenario;
  return [
    ...dossier.flatMap(({ blocs }) => blocs.flatMap(blockTexts)),
    titre,
    accroche,
    tarif,
    client.nom,
    client.entreprise,
    client.caractere,
    ...Object.values(fiche).filter((value) => typeof value === 'string'),
    ...offre.flatMap(({ produit, caracteristique }) => [produit, caracteristique]),
    ...enjeux.map(({ libelle }) => libelle),
  ];
}

function blockTexts(block: DossierPage['blocs'][number]): readonly string[] {
  if ('texte' in block) return [block.texte];
  if ('liste' in block) return block.liste;
  if ('intertitre' in block) return [block.intertitre];
  return [...block.tableau.colonnes, ...block.tableau.lignes.flat()];
}

function saidTexts({ script }: SessionState): string[] {
  return script.map(({ texte }) => texte);
}
