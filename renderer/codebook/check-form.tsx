import { faultIn } from '../../shared/codebook/check-codebook.ts';
import type { Check } from '../../shared/codebook/codebook.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { NeededField } from './needed-field.tsx';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow.check;

/** When the facts of a case and its themes do not go together, and what is then said. */
export function CheckForm({ work, check }: { work: BookWork; check: Check }) {
  const { id, when, says } = check;
  const put = (part: Partial<Check>): void =>
    work.edit({ op: 'put-check', check: { ...check, ...part } }, `check ${id} ${Object.keys(part).join()}`);
  return (
    <>
      <h1 tabIndex={-1}>{says}</h1>
      <div className="book-acts">
        <Button look="plain" onPress={() => work.edit({ op: 'remove-check', id })}>
          {t.remove}
        </Button>
      </div>
      <NeededField
        isLong
        className="code-field"
        label={t.when}
        help={t.whenHelp}
        value={when}
        onChange={(text) => put({ when: text })}
        wrong={faultIn(when, work.book)}
      />
      <NeededField isLong label={t.says} value={says} onChange={(text) => put({ says: text })} />
    </>
  );
}
