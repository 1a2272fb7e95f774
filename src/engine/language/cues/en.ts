import type { Cue } from './cue.ts';
import { compileCues } from './find-cues.ts';

const cue = (acte: Cue['acte'], force: number, raison: string, motifs: readonly string[]): Cue => ({ acte, force, raison, motifs });

/** Every cue of English, compiled: the basics, and the English of French students. */
export const ENGLISH_CUES = compileCues([
  cue('saluer', 0.95, 'formule de salutation', ['hello', 'hi', 'good (?:morning|afternoon|evening)', 'nice to meet you']),
  cue('se_presenter', 0.85, 'donne son nom ou son entreprise', ['my name is', 'i m [a-z]+ [a-z]+ i work', 'i work for', 'i am (?:the )?sales', 'i m (?:a |the )?sales', 'sales representative', 'from [a-z]+ rent', '[a-z]+ from [a-z]+']),
  cue('cadrer', 0.75, 'annonce l’objet ou le déroulé', ['what i would like is', 'i ask you some questions', 'first ~6 (?:then|after)', 'i go straight to the point', 'the (?:purpose|aim|goal) of', 'and after i show you', 'i d like to start', '\\d+ minutes is enough', 'let me (?:start|begin) by', 'a few questions']),
  cue('prendre_conge', 0.9, 'formule de congé', ['goodbye', 'bye', 'see you', 'have a (?:nice|good)', 'thank you (?:very much|for your time|hannah)', 'thanks for (?:the|your)', 'good luck']),
  cue('ecouter', 0.7, 'accuse réception', ['i see', 'i can imagine', 'that s serious', 'i note', 'i understand', 'wow', 'i m sorry for', 'thank you for (?:telling|sharing)', 'that s (?:important|interesting)', 'good to know']),
  cue('reformuler', 0.75, 'formule de reformulation', ['if i understand', 'so you (?:have|need|want|are)', 'so it s', 'so (?:flexible|the|for) ', 'in other words', 'to summarise', 'ok so', 'so two', 'so forty', 'not only']),
  cue('demander_accord', 0.85, 'demande un assentiment', ['is (?:it|that) (?:ok|right|correct|good)', 'it s ok like that', 'does that (?:suit|work)', 'do you agree', 'am i right', 'did i forget', 'you want i put', 'maybe we do a call', 'does (?:it|that) make sense']),
  cue('relancer', 0.8, 'fait développer', ['what do you mean', 'tell me more', 'for example', 'when it happened', 'in what way', 'why (?:you|do you) keep', 'and the broken']),
  cue('caracteristique', 0.6, 'énonce un fait sur l’offre', ['(?:we|it|our \\w+|the \\w+) (?:have|has|is|includes?|comes?|rent|refurbish|repair|offer|deliver)', 'you can (?:adjust|move|add|start|give)', 'included', 'it s with', 'with us', 'equipped with', 'in our contract', 'all included', 'we (?:change|rent|have|don)']),
  cue('avantage', 0.7, 'dit ce que le client y gagne', ['so (?:you|they|that you|for your)', 'you (?:don t|save|avoid|pay only|have nothing|gain|get|follow)', 'like this you', 'less \\w+', 'nothing to', 'no more', 'you don t have the risk', 'helps? you', 'for your report', 'they could be', 'which means', 'half']),
  cue('preuve', 0.7, 'apporte un élément vérifiable', ['last year', '\\d+ percent', 'certificate', 'certified', 'norm', 'standard', 'we have a client', 'customer', 'you can try', 'trial', 'report', 'i show you', 'look at', 'en 1335', 'i leave \\d+', 'case study', 'according to']),
  cue('annoncer_prix', 0.6, 'annonce un tarif', ['\\d+(?:\\.\\d+)? euros', 'a month', 'by month', 'each month', 'the price is', 'it costs?']),
  cue('accueillir_objection', 0.6, 'reconnaît l’objection', ['i understand', 'it s normal', 'good point', 'of course', 'you re right', 'you are right', 'fair', 'i see', 'that s a good', 'serious company', 'yes i (?:did|know)', 'i hear you']),
  cue('questionner_objection', 0.7, 'fait préciser ou isole', ['compared to what', 'what makes you', 'if the price was not', 'what (?:do they|is) (?:put |in)', 'apart from', 'is it the', 'it s the ~5 or', 'what is the thing', 'he will sign alone']),
  cue('verifier_objection', 0.85, 'vérifie que le doute est levé', ['does (?:it|that|this) (?:answer|reassure)', 'you feel better', 'more clear', 'is (?:it|that) clearer', 'are you (?:reassured|more)', 'have i answered']),
  cue('contredire', 0.8, 'nie la parole du client', ['you are wrong', 'you re wrong', 'that s not true', 'not at all', 'of course they', 'dont go there', 'don t go there', 'you don t understand', 'nonsense']),
  cue('denigrer', 0.85, 'juge négativement un concurrent', ['cheap ~2 chairs', 'they never', 'is dead and', 'bankrupt', 'bad quality', 'rubbish', 'everybody knows', 'a scam', 'they (?:lie|cheat)']),
  cue('proposer_conditions', 0.7, 'met une offre sur la table', ['i can (?:do|offer|make|give|forget)', 'i (?:go|come) down to', 'we can (?:do|start|offer)', 'i propose', 'you can start with', 'i leave \\d+', 'my offer']),
  cue('conceder', 0.7, 'lâche quelque chose', ['i (?:go|come) down', 'i can (?:forget|drop|do|remove)', 'i give you', 'no deposit', 'free of charge', 'a discount']),
  cue('demander_contrepartie', 0.85, 'lie un effort à un engagement', ['if you (?:take|sign|stay|accept|order|commit|pay|keep)', 'only if', 'but for this', 'in exchange', 'in return', 'provided', 'on condition', 'and if you accept']),
  cue('defendre_prix', 0.8, 'tient son prix', ['i keep my price', 'it s for something', 'the minimum to have', 'no \\d+', 'we can t do both', 'i can t (?:go|do)', 'my price', 'not lower']),
  cue('conclure', 0.85, 'demande la décision', ['deal(?= [?]| $)', 'is it what i write', 'you sign', 'shall we', 'can we sign', 'do we have a deal', 'are you ready', 'would you like to (?:sign|order|go)', 'i prepare the (?:contract|order)', 'let s sign', 'what would stop you']),
  cue('recapituler', 0.8, 'redit les termes', ['i (?:resume|summari[sz]e|recap)', 'to (?:sum up|recap|summari[sz]e)', 'so we (?:said|have|agree)', 'let me (?:sum|recap)']),
  cue('engager_suite', 0.75, 'fixe la suite', ['i (?:will |ll )?(?:send|call|bring|come|write|email)', 'here is the brochure', 'i leave \\d+ here', 'on (?:monday|tuesday|wednesday|thursday|friday)', 'we do a call', 'next (?:step|week|meeting)', 'tonight by mail']),
  cue('vente_additionnelle', 0.75, 'propose un complément', ['we have also', 'we also have', 'as an option', 'the desks', 'in addition', 'would you also', 'with it']),
  cue('fideliser', 0.75, 'suivi ou recommandation', ['after (?:\\d+|three|six) months', 'i come back', 'each 6 months', 'every (?:six|three) months', 'send us another', 'month free for you', 'all our clients', 'follow up', 'recommend us', 'references']),
  cue('conseiller_revente', 0.6, 'conseille la revente', ['on the shelf', 'display', 'tasting', 'eye level', 'your sales staff', 'point of sale']),
  cue('s_excuser', 0.8, 'présente des excuses', ['i apologi[sz]e', 'we apologi[sz]e', 'our apologies', 'i m (?:very |really )?sorry for (?:the|this|what)', 'on behalf of']),
  cue('proposer_solution', 0.7, 'propose une réparation', ['we (?:will |ll )?(?:replace|refund|repair|exchange)', 'a refund', 'compensation', 'a credit note', 'free replacement']),
  cue('conformite', 0.85, 'mention légale', ['gdpr', 't c', 'general conditions', 'terms and conditions', 'your data', 'the notice is', 'article \\d+', 'right of withdrawal', 'by law']),
  cue('pression', 0.75, 'presse le client', ['only \\d+ ~3 left', 'i don t guarantee', 'tomorrow i', 'i warn you', 'before friday', 'give me the phone', 'come on', 'last chance', 'you have to believe', 'or you sign', 'today only', 'an other company come']),
  cue('familiarite', 0.8, 'mots relâchés', ['lol', 'dude', 'mate', 'bro', 'crap', 'shit', 'damn', 'sweetie', 'honey']),
]);
