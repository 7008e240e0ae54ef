import type { ReactNode } from 'react';
import type { Inspection } from '../../shared/contract/extract-commands.ts';
import { type ReadingChoices, type TextEncoding, textEncodings } from '../../shared/contract/extract-reading.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Picker } from '../parts/choices.tsx';
import { dayAndTime } from '../parts/times.ts';

const t = texts.load;

/** Rows offered for the headings, at least. */
const headingRows = 10;

interface ReadingStepProps {
  readonly inspection: Inspection;
  readonly dateFormat: string | undefined;
  /** Reads the file again under other choices. */
  readonly onReading: (choices: ReadingChoices) => void;
  readonly onDateFormat: (format: string | undefined) => void;
}

/** What was understood of the file; each guess can be changed where it stands. */
export function ReadingStep({ inspection, dateFormat, onReading, onDateFormat }: ReadingStepProps) {
  const { encoding, delimiter, headerRow, sheet, sheets, rows, columns, alreadyLoaded } = inspection;
  const now: ReadingChoices = {
    ...(encoding !== null && { encoding }),
    ...(delimiter !== null && { delimiter }),
    ...(sheet !== null && { sheet }),
    headerRow,
  };
  return (
    <section className="card" aria-labelledby="file-heading">
      <header className="step-heading">
        <h2 id="file-heading">{t.fileHeading}</h2>
        <span className="quiet">{t.fileLead}</span>
        <span className="extent">{t.size(rows, columns.length)}</span>
      </header>
      <div className="reading">
        {encoding === null ? null : (
          <Guess label={t.encoding}>
            <Picker
              label={t.encoding}
              value={encoding}
              options={textEncodings.map((id) => ({ id, label: t.encodings[id] ?? id }))}
              onChange={(id) => onReading({ ...now, encoding: id as TextEncoding })}
            />
          </Guess>
        )}
        {delimiter === null ? null : (
          <Guess label={t.delimiter}>
            <Picker
              label={t.delimiter}
              value={delimiter}
              options={delimitersWith(delimiter)}
              // Other cells may well mean other headings, so these are looked for afresh.
              onChange={(id) => onReading({ ...(encoding !== null && { encoding }), delimiter: id })}
            />
          </Guess>
        )}
        {sheet === null ? null : (
          <Guess label={t.sheet}>
            <Picker
              label={t.sheet}
              value={sheet}
              options={sheets.map(({ name, hidden }) => ({ id: name, label: t.sheetName(name, hidden) }))}
              onChange={(id) => onReading({ sheet: id })}
            />
          </Guess>
        )}
        <Guess label={t.headings}>
          <Picker
            label={t.headings}
            value={String(headerRow)}
            options={Array.from({ length: Math.max(headingRows, headerRow + 5) }, (_, at) => ({
              id: String(at + 1),
              label: t.headingsIn(at + 1),
            }))}
            onChange={(id) => onReading({ ...now, headerRow: Number(id) })}
          />
        </Guess>
        <Guess label={t.dates}>
          <Picker
            label={t.dates}
            value={dateFormat ?? ''}
            options={dateFormatsWith(dateFormat)}
            onChange={(id) => onDateFormat(id === '' ? undefined : id)}
          />
        </Guess>
      </div>
      {alreadyLoaded ? (
        <p className="caution-text">{t.alreadyLoaded(dayAndTime(alreadyLoaded.importedAt), alreadyLoaded.extractId)}</p>
      ) : null}
      <Notes inspection={inspection} />
    </section>
  );
}

function Guess({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="guess">
      <span className="guess-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

/** What was passed over, named or decided, in whole sentences. */
function Notes({ inspection: { notes, dates } }: { inspection: Inspection }) {
  const sentences = [...notes, ...dates.map(({ column, order, example }) => texts.imports.dateOrder(column, order, example))];
  if (sentences.length === 0) return null;
  return (
    <ul className="reading-notes">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function delimitersWith(delimiter: string): readonly { id: string; label: string }[] {
  const known = Object.entries(t.delimiters).map(([id, label]) => ({ id, label }));
  return known.some(({ id }) => id === delimiter) ? known : [...known, { id: delimiter, label: delimiter }];
}

function dateFormatsWith(format: string | undefined): readonly { id: string; label: string }[] {
  const known = [
    { id: '', label: t.dayFirst },
    { id: 'MM/dd/yyyy', label: t.monthFirst },
  ];
  return format === undefined || known.some(({ id }) => id === format) ? known : [...known, { id: format, label: format }];
}
