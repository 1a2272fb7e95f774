import { z } from 'zod';
import { isReply, type SchemaNode } from './shape/schema-node.ts';

/**
 * The JSON Schema a text editor uses to complete and check a file as it is typed: the engine's own
 * schema, widened where the compiler is kinder than it (a reply may be a bare text, a flag may be
 * « oui » or « non »).
 */
export function editorSchema(form: z.ZodType, title: string): SchemaNode {
  const schema = z.toJSONSchema(form, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'boolean') {
        delete jsonSchema.type;
        jsonSchema.enum = [true, false, 'oui', 'non'];
      } else if (jsonSchema.type === 'object' && isReply(jsonSchema)) {
        const { description, ...map } = jsonSchema;
        for (const key of ['type', 'properties', 'required', 'additionalProperties'] as const) {
          delete jsonSchema[key];
        }
        jsonSchema.anyOf = [{ type: 'string', minLength: 1, description: description ?? '' }, map];
      }
    },
  });
  return { ...schema, title };
}
