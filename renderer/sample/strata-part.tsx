import { type Allocation, allocations } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { grouped } from '../../shared/texts/words.ts';
import { ask } from '../core/bridge.ts';
import { Choices, Picker } from '../parts/choices.tsx';
import { Button, TextField } from '../parts/controls.tsx';
import { drawOptions } from './draw-summary.ts';
import type { MethodStepProps } from './method-props.ts';
import { wholeNumber } from './plan-form.ts';
import { PartProblem } from './plan-step.tsx';
import type { Preview } from './use-preview.ts';

const t = texts.sample.plan;

/** What strata are made by, how the size is shared among them, and what each would give. */
export function StrataPart(props: MethodStepProps) {
  const { overview, form, fields, seen, problemOf, change } = props;
  const { stratify, allocation, minimumText } = form;
  const minimumWrong = wholeNumber(minimumText) === null ? t.minimumWrong : problemOf('minimum');
  return (
    <div className="method-part">
      <div className="field">
        <span className="label" aria-hidden="true">
          {t.stratify}
        </span>
        <Picker
          label={t.stratify}
          placeholder={t.stratifyNone}
          value={stratify}
          options={fields.filter(({ name }) => name !== 'caseRef').map(({ name, label }) => ({ id: name, label }))}
          onChange={(name) => change({ stratify: name })}
        />
        <PartProblem message={stratify === null ? null : problemOf('stratify')} />
      </div>
      <Choices
        label={t.allocation}
        help={t.allocationHelp[allocation]}
        value={allocation}
        options={allocations.map((id) => ({ id, label: t.allocations[id] }))}
        // Without an earlier draw there is only a file to take rates from.
        onChange={(id) => change({ allocation: id as Allocation, ...(overview.draws.length === 0 && { ratesSource: 'file' }) })}
      />
      {allocation === 'neyman' ? <RatesPart {...props} /> : null}
      <TextField
        label={t.minimum}
        value={minimumText}
        inputMode="numeric"
        onChange={(text) => change({ minimumText: text })}
        wrong={minimumWrong}
        className="narrow"
      />
      {stratify !== null && seen && seen.strata.length > 0 ? <StrataTable strata={seen.strata} isKnown={seen.size !== null} /> : null}
    </div>
  );
}

/** Where the shares of an earlier review come from, for Neyman's rule. */
function RatesPart({ overview, form, problemOf, change }: MethodStepProps) {
  const { ratesSource, ratesDraw, ratesMeasure, ratesFile } = form;
  const isGiven = ratesSource === 'file' ? ratesFile !== null : ratesMeasure !== null;
  const choose = async (): Promise<void> => {
    const { choice } = await ask('desktop.choose-file', { purpose: 'open-rates' });
    if (choice) change({ ratesFile: choice });
  };
  return (
    <div className="rates">
      {overview.draws.length === 0 ? null : (
        <Choices
          label={t.ratesSource}
          value={ratesSource}
          options={[
            { id: 'draw', label: t.ratesSources.draw },
            { id: 'file', label: t.ratesSources.file },
          ]}
          onChange={(id) => change({ ratesSource: id === 'file' ? 'file' : 'draw' })}
        />
      )}
      {ratesSource === 'file' ? (
        <div className="rates-file">
          <p className="quiet">{ratesFile ? t.chosenFileUsed(ratesFile.name) : t.ratesFileHelp}</p>
          <Button onPress={() => void choose()}>{t.ratesFile}</Button>
        </div>
      ) : (
        <div className="side-by-side">
          <Labelled label={t.ratesDraw}>
            <Picker
              label={t.ratesDraw}
              value={ratesDraw ?? overview.draws.at(-1)?.drawId ?? null}
              placeholder={t.ratesDraw}
              options={drawOptions(overview)}
              onChange={(id) => change({ ratesDraw: id })}
            />
          </Labelled>
          <Labelled label={t.ratesMeasure}>
            <Picker
              label={t.ratesMeasure}
              value={ratesMeasure}
              placeholder={t.ratesMeasureNone}
              options={overview.codebook.measures.map(({ id, label }) => ({ id, label }))}
              onChange={(id) => change({ ratesMeasure: id })}
            />
          </Labelled>
        </div>
      )}
      <PartProblem message={isGiven ? problemOf('rates') : null} />
    </div>
  );
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="field">
      <span className="label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

function StrataTable({ strata, isKnown }: { strata: Preview['strata']; isKnown: boolean }) {
  const sum = (of: (stratum: Preview['strata'][number]) => number): number => strata.reduce((all, stratum) => all + of(stratum), 0);
  const row = (frame: number, size: number) => (
    <>
      <td>{grouped(frame)}</td>
      <td>{isKnown ? grouped(size) : ''}</td>
    </>
  );
  return (
    <section className="strata-scroll" tabIndex={0} aria-label={t.strata.caption}>
      <table className="figures">
        <caption className="visually-hidden">{t.strata.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.strata.stratum}</th>
            <th scope="col">{t.strata.frame}</th>
            <th scope="col">{t.strata.size}</th>
          </tr>
        </thead>
        <tbody>
          {strata.map(({ value, frame, size }) => (
            <tr key={value ?? ''}>
              <th scope="row">{value ?? texts.draws.noValue}</th>
              {row(frame, size)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.strata.all}</th>
            {row(
              sum(({ frame }) => frame),
              sum(({ size }) => size),
            )}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
