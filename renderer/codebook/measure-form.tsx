import { faultIn } from '../../shared/codebook/check-codebook.ts';
import type { Measure } from '../../shared/codebook/codebook.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, TextArea, Tick } from '../parts/controls.tsx';
import { moveWithin } from './move-item.ts';
import { NeededField } from './needed-field.tsx';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow;

/** What a measure counts, of what, and the sentence it stands in; an expression that cannot be read is told as it is typed. */
export function MeasureForm({ work, measure }: { work: BookWork; measure: Measure }) {
  const { id, label, of, where, sentence, sentenceWhenAll, decimals } = measure;
  const put = (part: Partial<Measure>): void =>
    work.edit({ op: 'put-measure', measure: { ...measure, ...part } }, `measure ${id} ${Object.keys(part).join()}`);
  const expressions = [
    ['of', of, t.measure.of, t.measure.ofHelp],
    ['where', where, t.measure.where, t.measure.whereHelp],
  ] as const;
  return (
    <>
      <h1 tabIndex={-1}>{label}</h1>
      <div className="book-acts">
        <Button look="plain" onPress={() => moveWithin(work, { kind: 'measure', id }, -1)}>
          {t.acts.up}
        </Button>
        <Button look="plain" onPress={() => moveWithin(work, { kind: 'measure', id }, 1)}>
          {t.acts.down}
        </Button>
        <Button look="plain" onPress={() => work.edit({ op: 'remove-measure', id })}>
          {t.measure.remove}
        </Button>
      </div>
      <NeededField label={t.measure.label} value={label} onChange={(text) => put({ label: text })} />
      {expressions.map(([field, value, name, help]) => (
        <TextArea
          key={field}
          className="code-field"
          label={name}
          help={help}
          value={value}
          onChange={(text) => put({ [field]: text })}
          wrong={faultIn(value, work.book)}
        />
      ))}
      <TextArea label={t.measure.sentence} help={t.measure.sentenceHelp} value={sentence} onChange={(text) => put({ sentence: text })} />
      <TextArea label={t.measure.sentenceWhenAll} value={sentenceWhenAll} onChange={(text) => put({ sentenceWhenAll: text })} />
      <Tick isSelected={decimals === 1} onChange={(on) => put({ decimals: on ? 1 : 0 })}>
        {t.measure.decimal}
      </Tick>
    </>
  );
}
