import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CorpusContext, corpusContextSchema } from '#engine/domain/corpus-context.ts';
import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import { saleContextOf, saleContextOfCorpus } from '#engine/domain/sale-context-of.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { CliProblem } from '../cli-problem.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { loadScenario } from '../library/load-scenario.ts';
import { shownPath } from '../library/shown-path.ts';
import { parseJson } from './parse-json.ts';
import { shapeProblem } from './shape-problem.ts';

/** The situation of a dialogue, as the corpus writes it and as the engine reads it. */
export interface DialogueContext {
  readonly corpus: CorpusContext;
  readonly sale: SaleContext;
}

/**
 * The situation of a dialogue: the one asked for (a situation's id or path, or a `*.contexte.json`),
 * else the file `<contexte>.contexte.json` beside the dialogue.
 *
 * @throws CliProblem when there is none or it cannot be read
 */
export function contextOf(
  dialogue: CorpusDialogue,
  path: string,
  asked: string | undefined,
): DialogueContext {
  if (asked !== undefined && !asked.endsWith('.json')) {
    const { scenario } = loadScenario(asked).world;
    return {
      corpus: corpusContextOf(scenario),
      sale: { ...saleContextOf(scenario), langue: dialogue.langue },
    };
  }
  const file = asked ?? contextFile(dialogue, path);
  const shown = shownPath(file);
  const read = corpusContextSchema.safeParse(parseJson(readTextFile(file), shown));
  if (!read.success) throw shapeProblem(read.error, shown, 'un contexte');
  return { corpus: read.data, sale: saleContextOfCorpus(read.data, dialogue.langue) };
}

function contextFile({ contexte, id }: CorpusDialogue, path: string): string {
  const name = `${contexte}.contexte.json`;
  // The name comes from the dialogue: it may not lead out of its folder.
  const file = /^[\p{L}\p{N}._-]+$/u.test(contexte) ? join(dirname(path), name) : null;
  if (file !== null && existsSync(file)) return file;
  throw new CliProblem(
    `Le dialogue « ${id} » annonce le contexte « ${contexte} », mais « ${name} » n’est pas à côté de lui.`,
    'Ajoutez ce fichier dans le même dossier, ou donnez la situation avec --scenario.',
  );
}

/** A situation in the corpus's terms. */
function corpusContextOf(scenario: Scenario): CorpusContext {
  const { client, entreprise, offre, besoins } = scenario;
  const { objections, enjeux } = saleContextOf(scenario);
  return {
    id: scenario.id,
    titre: scenario.titre,
    contexte: scenario.contexte,
    entreprise: `${entreprise.nom}. ${entreprise.presentation}`,
    role_candidat: scenario.fiche.acteurs.vous.role,
    client: {
      nom: `${client.prenom} ${client.nom}`,
      fonction: client.fonction,
      entreprise: client.entreprise,
      caractere: client.caractere,
    },
    offre: offre.map(({ id, produit, caracteristique, avantage, preuve }) => ({
      id,
      produit,
      caracteristique,
      avantage,
      preuve,
    })),
    tarif: scenario.tarif,
    besoins: besoins.map(({ id, theme, enonce }) => ({ id, theme, enonce })),
    objections: [...objections],
    enjeux: [...enjeux],
  };
}
