import type { CaseFile } from '../../shared/contract/coding-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { longDate } from '../../shared/texts/words.ts';
import { type FactFieldId, type FieldValue, factFieldIds, fieldKind } from '../../shared/vocabulary/case-fields.ts';
import { outcomes, rapeOffences } from '../../shared/vocabulary/home-office.ts';

const t = texts.desk;

/** A code and its wording are one fact: the extract's own words, or the Home Office's where it gives the code alone. */
const companions: Readonly<Partial<Record<FactFieldId, FactFieldId>>> = { offenceCode: 'offence', outcomeCode: 'outcome' };
const meanings: Readonly<Partial<Record<FactFieldId, Readonly<Record<string, string>>>>> = {
  offenceCode: rapeOffences,
  outcomeCode: outcomes,
};
const toldElsewhere: ReadonlySet<FactFieldId> = new Set(['caseRef', 'offence', 'outcome']);

/** What is known of a case beside its narrative, in the order of the fields, then what the extract has of its own. */
export function CaseFacts({ facts, extra }: Pick<CaseFile, 'facts' | 'extra'>) {
  return (
    <dl className="facts case-facts" aria-label={t.facts}>
      {factFieldIds
        .filter((id) => !toldElsewhere.has(id) && hasValue(facts[id] ?? facts[companions[id] ?? id]))
        .map((id) => (
          <div key={id} className={companions[id] === undefined ? '' : 'wide'}>
            <dt>{texts.fields[id === 'offenceCode' ? 'offence' : id]}</dt>
            <dd>{factText(id, facts)}</dd>
          </div>
        ))}
      {Object.entries(extra).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function hasValue(value: FieldValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** A fact in words: codes with their meaning, dates written out, flags as yes or no. */
function factText(id: FactFieldId, facts: CaseFile['facts']): string {
  const value = facts[id] ?? null;
  if (typeof value === 'boolean') return value ? texts.load.yes : texts.load.no;
  const text = String(value ?? '');
  if (fieldKind(id) === 'date') return longDate(text);
  const companion = companions[id];
  if (companion === undefined) return text;
  const meaning = facts[companion] ?? meanings[id]?.[text] ?? '';
  return [text, String(meaning)].filter((part) => part !== '').join(': ');
}
