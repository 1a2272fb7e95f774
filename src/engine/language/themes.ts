import type { Theme } from '#engine/domain/themes.ts';
import type { Question } from './acts/turn.ts';
import { compilePattern } from './cues/compile-pattern.ts';
import type { ClientView } from './links/client-view.ts';
import type { Reading } from './text/reading.ts';

type Lexicon = readonly (readonly [Theme, RegExp])[];

const FRENCH: Lexicon = [
  ['budget', compilePattern(['budget', 'enveloppe', 'coute\\w*', 'cout', 'payez', 'paye', 'prix (?:vous|actuel)', 'depens\\w+', 'euros', 'vous (?:leur )?laissez combien', 'a combien par mois', 'monte a combien', 'arriver a combien', 'chiffre entre vous', 'financier', 'investi\\w*', 'limite ferme'])],
  ['decision', compilePattern(['decision', 'decid\\w+', 'qui (?:signe|valide|tranche|choisit)', 'tranche\\w*', 'signe', 'signer', 'tout seul', 'seule? a', 'dire oui', 'associes?', 'approuve', 'valider?', 'vous manque', 'tiquer'])],
  ['delai', compilePattern(['delai', 'echeance', 'pour quand', 'jusqu a quand', 'a quelle date', 'quelle date', 'une date', 'quand (?:souhait|voul|pens|compt|il|vous le)\\w*', 'avant (?:le|la|l)', 'pour (?:quelle|quel) (?:date|jour|mois)', 'preavis', 'urgent\\w*', 'il vous (?:le )?faut quand', 'en place avant', 'le temps', 'presse'])],
  ['volume', compilePattern(['combien (?:de|d|par|vous|en|ils|etes)', 'ils sont combien', 'vous etes combien', 'par (?:jour|mois|semaine|an)', 'quantite\\w*', 'volume\\w*', 'effectif', 'surface', 'metres carres', 'nombre', 'frequence', 'beaucoup de', 'vous en part', 'y en a beaucoup', 'centaine'])],
  ['concurrence', compilePattern(['fournisseur', 'concurren\\w+', 'prestataire', 'chez (?:qui|eux)', 'autres? (?:devis|offre\\w*|fournisseur\\w*|propositions?)', 'devis', 'leur (?:offre|devis|prix|contrat)', 'leurs', 'compar\\w+', 'ailleurs', 'consulte', 'passe par qui', 'qui s en occupe', 'avec qui', 'vu sur internet', 'celui d internet', 'vous etes sur'])],
  ['critere', compilePattern(['criteres?', 'priorite', 'important\\w*', 'compte (?:le plus|vraiment)', 'compte le plus', 'prime', 'choisi\\w+', 'choix', 'departag\\w+', 'attendez', 'ideal\\w*', 'jouerait sur', 'vous visez quoi', 'qu est ce qui ferait', 'est ce qui ferait', 'motiv\\w+', 'pour que vous disiez oui', 'preferences?', 'au quotidien ideal'])],
  ['incident', compilePattern(['s est passe', 'se est passe', 'est arrive', 'incident', 'reclamation', 'livraison', 'abime\\w*', 'casse\\w*', 'facture', 'ticket', 'colis', 'bon de livraison', 'depuis le debut', 'photos', 'vide', 'monter'])],
  ['satisfaction', compilePattern(['satisfait\\w*', 'content\\w*', 'plait', 'pensez', 'pensez vous', 'en disent', 'le vivent', 'vous convient', 'avis', 'vos nuits', 'ca donne quoi', 'se passe bien'])],
  ['probleme', compilePattern(['problem\\w+', 'souci\\w*', 'difficult\\w+', 'gene\\w*', 'gene', 'panne\\w*', 'agace', 'frein\\w*', 'inquiet\\w*', 'crain\\w+', 'peur', 'insatisf\\w+', 'manque', 'va pas', 'erreurs?', 'ennui\\w*', 'embet\\w+', 'arrive souvent', 'mal', 'retient', 'hesit\\w+', 'perte', 'perdez', 'coince\\w*', 'fatigue', 'reveill\\w+', 'chaud', 'fait la nuit', 'concretement', 'consequences?', 'amelior\\w+'])],
  ['besoin', compilePattern(['besoin\\w*', 'recherch\\w+', 'souhait\\w+', 'voulez', 'cherchez', 'projet\\w*', 'il vous faut', 'vous faudrait', 'amene', 'attentes', 'preferez', 'prendriez', 'taille', 'modele', 'objectif\\w*', 'quel type'])],
  ['situation', compilePattern(['organis\\w+', 'actuel\\w*', 'aujourd hui', 'fonctionn\\w+', 'equipe\\w*', 'utilis\\w+', 'se passe', 'se deroule', 'journee', 'horaires?', 'heure', 'activite', 'clientele', 'vos clients', 'installation', 'parc', 'depuis quand', 'quel age', 'comment vous', 'disposez', 'matelas', 'ascenseur', 'stock\\w*', 'materiel', 'arrivent', 'combien de temps', 'ca tourne comment', 'vivez', 'passe par', 'en ce moment', 'qui utilise', 'sites?', 'locaux'])],
];
const ENGLISH: Lexicon = [
  ['budget', compilePattern(['budget', 'cost', 'pay', 'spend', 'price'])],
  ['decision', compilePattern(['decision', 'decides?', 'signs?', 'sign', 'approve\\w*', 'look at', 'alone'])],
  ['delai', compilePattern(['when', 'deadline', 'date', 'in june', 'how soon', 'by when'])],
  ['volume', compilePattern(['how many', 'how much', 'maximum', 'number of', 'headcount', 'how often'])],
  ['concurrence', compilePattern(['supplier', 'competitors?', 'other (?:offers?|quotes?)', 'they put', 'inside the', 'their (?:offer|price)'])],
  ['critere', compilePattern(['important', 'criteria', 'number one', 'matters?', 'choice', 'look at', 'looking for'])],
  ['satisfaction', compilePattern(['satisfied', 'happy', 'comfort', 'like', 'say something'])],
  ['probleme', compilePattern(['problems?', 'issues?', 'pain', 'broken', 'happened', 'difficult\\w*', 'worr\\w+', 'scares?', 'changed what', 'blocked'])],
  ['besoin', compilePattern(['need', 'want', 'would like', 'expect'])],
  ['situation', compilePattern(['now', 'today', 'have now', 'how (?:do|does) (?:you|it)', 'works?', 'currently', 'where they', 'organi[sz]ed'])],
];

/** Themes of a turn’s questions; at most two, the most telling words first. */
export function findThemes(reading: Reading, questions: readonly Question[], view: ClientView): Theme[] {
  if (questions.length === 0) return [];
  const lexicon = reading.language === 'fr' ? FRENCH : ENGLISH;
  const scores = new Map<Theme, number>();
  const read = (text: string, weight: number): void => {
    for (const [theme, pattern] of lexicon) {
      const hits = Math.min(2, [...text.matchAll(pattern)].length);
      if (hits > 0) scores.set(theme, (scores.get(theme) ?? 0) + weight * (0.8 + 0.2 * hits));
    }
  };
  for (const { sentence } of questions) read(reading.sentences[sentence]?.text ?? '', 1);
  if (scores.size === 0 && view.last !== null) {
    // « Même l’hiver ? », « Et alors ? » are about what the client has just said.
    if (view.contested || view.stance === 'objection') scores.set('probleme', 0.7);
    else read(view.last.canon, 0.3);
  }
  const ranked = [...scores].toSorted((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  if (top === 0) return ['autre'];
  const several = questions.length > 1 || ranked.length > 1;
  return ranked.filter(([, score]) => score >= top * 0.9).slice(0, several ? 2 : 1).map(([theme]) => theme);
}
