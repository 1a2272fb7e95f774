import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Path } from '../finding.ts';
import { quoted } from '../text/french.ts';
import type { CastContext } from './cast-context.ts';
import type { SchemaNode } from './schema-node.ts';

const QUOTE_IT = 'Mettez le texte entier entre guillemets droits ("…").';
/** Keys that hold a name, not prose: a comment after them loses nothing. */
const NAMES: ReadonlySet<string> = new Set(['id', 'mesure', 'competence', 'sigle']);
/** Cells of a table: a comma that cuts one too many shows in the count of cells. */
const CELLS: ReadonlySet<string> = new Set(['lignes', 'colonnes']);

/**
 * The text of a scalar, exactly as written: `007`, `oui`, `1e3` and dates stay what they are. What
 * YAML would have bent in silence (a comment, a list, a map, a nothing) is refused.
 * `form` is 'bare' for a reply written without its key `dit`.
 */
export function castText(
  node: unknown,
  schema: SchemaNode,
  path: Path,
  context: CastContext,
  form: 'keyed' | 'bare' = 'keyed',
): string | undefined {
  if (!isScalar(node)) {
    reportCollection(node, path, context);
    return undefined;
  }
  const text = String(node.value);
  if (node.type !== 'PLAIN' || !isProse(schema, path)) return text;
  return reportBentProse(node, text, path, context, form) ? undefined : text;
}

function isProse(schema: SchemaNode, path: Path): boolean {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  return schema.enum === undefined && schema.pattern === undefined && !NAMES.has(key);
}

function reportCollection(node: unknown, path: Path, context: CastContext): void {
  const flow = (isMap(node) || isSeq(node)) && node.flow === true;
  if (isMap(node)) {
    context.report({
      code: 'prose-cles',
      path,
      message: flow
        ? 'Un texte est attendu ici ; YAML a lu une suite de clés, à cause des accolades.'
        : 'Un texte est attendu ici ; YAML a lu une suite de clés, à cause de deux-points suivis d’une espace.',
      remede: QUOTE_IT,
    });
    return;
  }
  context.report({
    code: 'prose-liste',
    path,
    message: flow
      ? 'Un texte est attendu ici ; YAML a lu une liste, à cause des crochets.'
      : 'Un texte est attendu ici ; YAML a lu une liste, à cause du tiret.',
    remede: QUOTE_IT,
  });
}

/** Whether the plain scalar is not what the writer sees; reported if so. */
function reportBentProse(
  node: Scalar,
  text: string,
  path: Path,
  context: CastContext,
  form: 'keyed' | 'bare',
): boolean {
  const comment = context.commentAfter(node);
  if (comment !== null) {
    context.report({
      code: 'prose-commentaire',
      path,
      span: comment,
      message: `Après une espace, ${quoted('#')} commence un commentaire : ce qui suit n’est pas lu, et le texte s’arrête là.`,
      remede: `Si c’est du texte : ${QUOTE_IT.toLowerCase()} Si c’est un commentaire, placez-le seul sur la ligne au-dessus.`,
    });
    return true;
  }
  if (/^(~|null)$/i.test(text)) {
    context.report({
      code: 'valeur-vide',
      path,
      message: `Pour YAML, ${quoted(text)} veut dire « rien ».`,
      remede: `Si c’est du texte : ${QUOTE_IT.toLowerCase()} Sinon, supprimez la ligne.`,
    });
    return true;
  }
  const glued = form === 'bare' ? /^(dit|jeu|humeur)\s*:\S?/.exec(text) : null;
  if (glued !== null) {
    context.report({
      code: 'deux-points',
      path,
      message: `${quoted(`${glued[1]}:`)} n’est pas suivi d’une espace ordinaire : YAML y voit le début du texte, pas une clé.`,
      remede: `Ajoutez une espace ordinaire après les deux-points : ${quoted(`${glued[1]}: …`)}.`,
    });
    return true;
  }
  if (context.brackets !== null && isCutByComma(text, path, form)) {
    if (context.brackets.told) context.silence(path);
    else {
      context.report({
        code: 'prose-coupee',
        path,
        message:
          'Entre crochets, chaque virgule coupe le texte en deux : une phrase doit y être entre guillemets droits.',
        remede:
          'Écrivez un élément par ligne avec un tiret, ou mettez chaque phrase entre guillemets droits ("…").',
      });
    }
    context.brackets.told = true;
    return true;
  }
  return false;
}

/** Short labels (`[prospection, négociation]`) are safe; lines of the client and sentences are not. */
function isCutByComma(text: string, path: Path, form: 'keyed' | 'bare'): boolean {
  if (path.some((step) => typeof step === 'string' && CELLS.has(step))) return false;
  return (
    form === 'bare' || path.at(-1) === 'dit' || /[.!?…]$/.test(text) || text.split(/\s+/).length > 5
  );
}
