/** Writes the published JSON Schemas of packages and returns anew, where their layout has changed: `npm run schemas`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packageSchemas, schemaText } from '../shared/package/json-schemas.ts';

for (const [name, schema] of packageSchemas()) writeFileSync(resolve(import.meta.dirname, '../shared/package', name), schemaText(schema));
