import { type Codebook, questionOptions } from '../../shared/codebook/codebook.ts';
import type { CalibrationItem } from '../../shared/contract/calibration-commands.ts';
import { texts } from '../../shared/texts/texts.ts';

const t = texts.deskReports;

/** What readers say of each theme and question, as counts: `3 present, 1 absent`. */
export function ComparedItems({ items, codebook }: { items: readonly CalibrationItem[]; codebook: Codebook }) {
  if (items.length === 0) return null;
  return (
    <dl className="compared">
      {items.map((item) => (
        <div key={item.id}>
          <dt>{item.label}</dt>
          <dd>{countsText(item, codebook)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The most said first. */
function countsText({ id, counts }: CalibrationItem, codebook: Codebook): string {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([value, n]) => t.calibrationCount(n, wordOf(id, value, codebook)))
    .join(', ');
}

function wordOf(id: string, value: string, codebook: Codebook): string {
  if (value === '') return t.calibrationBlank;
  const question = codebook.questions.find((each) => each.id === id);
  const option = question ? questionOptions(question).find((each) => each.id === value)?.label : undefined;
  return option ?? texts.desk.states[value] ?? value;
}
