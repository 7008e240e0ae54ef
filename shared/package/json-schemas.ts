import { z } from 'zod';
import { packageSchema } from './package-document.ts';
import { returnBodySchema, returnHeadSchema } from './return-document.ts';

/** The published JSON Schemas by the names of their files, made of the schema by which returns are read, and the one to which the tests hold packages. */
export function packageSchemas(): ReadonlyMap<string, object> {
  return new Map<string, object>([
    [
      'dipwork.schema.json',
      {
        title: 'Work package (.dipwork)',
        description: 'Rows of the tables of a work package that no other review has. The file itself is a SQLite database.',
        ...z.toJSONSchema(packageSchema),
      },
    ],
    [
      'dipreturn.schema.json',
      {
        title: 'Return (.dipreturn)',
        description: 'The two lines of a return, once it is decrypted (age) and unpacked (gzip): head is the first, body the second.',
        ...z.toJSONSchema(z.strictObject({ head: returnHeadSchema, body: returnBodySchema })),
      },
    ],
  ]);
}

/** A schema as its file has it. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
