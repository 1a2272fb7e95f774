const FRENCH = `
a ah ai ait alors apres as assez au aucun aucune aujourd aussi autant autre autres aux avait avec
avez avoir avons bah beaucoup ben bien bon bonne bonjour bonsoir c ca car ce cela celle celles celui ces cet
cette ceux chaque chez ci comme comment d dans de deja des deux dire dis disait dit dites donc dont
du elle elles en encore enfin ensuite entre es est et etait etaient ete etes etre etant eu euh eux
fait faire fais faites faut fois font genre grand grande grands hein hier hui ici il ils j jamais je
jusqu jusque juste justement l la laquelle le lequel les leur leurs lui ma madame mais me meme memes
merci mes mettre mieux moi moins mon monsieur n ne ni non nos notre nous nouveau nouvelle ok on ont ou oui par
parce parfait parfaite pas pendant petit petite peu peut peuvent peux plutot plus pour pourquoi pourrait
pouvez pouvons premier premiere pris prendre puis puisque qu quand que quel quelle quelles quelqu
quelque quelques quels qui quoi rien s sa sais sans se sera serait ses si sinon soit son sont sous
suis sur surtout t ta tant te tellement tes toi ton toujours tous tout toute toutes tres trop truc tu
un une va vais vas veut veux vers voila voir vois vont vos votre voulez vouloir voudrais vous vrai
vraiment voyez y accord aller allez avant bref cas cent chose choses comprends coup cote dessus
difference droit effet exactement exemple facon fin gens jour jours mettez moment mois mot normal normale
ouais parle parler part pense penser personne possible pourra pouvoir prend prends propose quant
question questions reste semaine semaines simple simplement super sur temps tenez tiens tombe
toutes train trouve vient viens ans annee an heure heures minutes euros
`;
const ENGLISH = `
a about after all also am an and any are as at be because been before being but by can could did do
does doesn doing don down for from get give go good got had has have he her here him his how i if in
into is isn it its just know like ll m make many maybe me more most much my need no not now of off ok
on one only or other our out over people please re really right s said same say see she should so some
sorry such sure t take than thank thanks that the their them then there these they thing things think
this those to too two up us use ve very want was way we well were what when where which who why will
with would yeah yes you your euros year years month months day days week weeks
`;

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((w) => w !== ''));
const french = words(FRENCH);
const english = words(ENGLISH);

/** Words too common to tell what a sentence is about. */
export function isStopWord(word: string, language: 'fr' | 'en'): boolean {
  return (language === 'fr' ? french : english).has(word);
}
