import type { CommandOutput } from '../../shared/contract/commands.ts';
import { ok } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { factFieldIds, fieldKind, isCaseField } from '../../shared/vocabulary/case-fields.ts';
import { commonValues, fieldsInUse } from '../store/field-values.ts';
import type { Handler } from './handler.ts';

/** Values of a field that are told. */
const most = 50;

/** What a filter can name: the fields and columns that the cases have, with the values that occur most. */
export const listFields: Handler<'case.fields'> = (_input, review) => {
  const labels: Readonly<Record<string, string>> = texts.fields;
  const known = fieldsInUse(review);
  const facts = factFieldIds.filter((id) => known.includes(id));
  const extras = known.filter((name) => !isCaseField(name));
  const fields: CommandOutput<'case.fields'> = [...facts, ...extras].map((name) => {
    const values = commonValues(review, name, most + 1);
    const kind = isCaseField(name) ? fieldKind(name) : 'text';
    return {
      name: isCaseField(name) ? name : `"${name.replaceAll('"', '""')}"`,
      label: labels[name] ?? name,
      kind: kind === 'narrative' ? 'text' : kind,
      values: values.slice(0, most),
      more: values.length > most,
    };
  });
  return ok(fields);
};
