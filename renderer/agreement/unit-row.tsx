import { type CoefficientName, coefficientNames } from '../../shared/agreement/unit-agreement.ts';
import { intervalBar } from '../../shared/chart/interval-bar.ts';
import type { AgreementUnit } from '../../shared/contract/agreement-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Drawing } from '../parts/drawing.tsx';
import { ownCautions } from './general-cautions.tsx';

const t = texts.agreement;

/** One theme or question: what readers agreed on in words, the share with its counts, alpha and AC1 as bars, and all figures on request. */
export function UnitRow({ unit }: { unit: AgreementUnit }) {
  const { id, label, kind, cases, alike, raters, percentAgreement } = unit;
  // One of the two that have a bar; that Cohen's kappa is lacking among three readers is told with the figures.
  const isShownLacking = unit.krippendorffAlpha === null || unit.gwetAC1 === null;
  return (
    <li className="agreement-unit" aria-labelledby={`agreement-${id}`}>
      <div className="agreement-words">
        <h2 id={`agreement-${id}`}>{label}</h2>
        <p className="quiet">
          {t.kinds[kind]} · {t.base(cases, raters)}
        </p>
        <p>{unit.reading.join(' ')}</p>
        {isShownLacking ? <p>{unit.why}</p> : null}
        {ownCautions(unit).map((caution) => (
          <p key={caution} className="caution-text">
            {caution}
          </p>
        ))}
        <Disclosure title={t.allFigures(label)}>
          <FiguresTable unit={unit} />
          {unit.why === null || isShownLacking ? null : <p className="quiet">{unit.why}</p>}
        </Disclosure>
      </div>
      {percentAgreement === null ? null : (
        <p className="finding-figure">
          <strong>{t.percent(percentAgreement)}</strong>
          <span>{t.ofCases(alike, cases)}</span>
        </p>
      )}
      <div className="agreement-bars">
        <Bar unit={unit} name="krippendorffAlpha" />
        <Bar unit={unit} name="gwetAC1" />
        {unit.intervals.krippendorffAlpha === null && unit.intervals.gwetAC1 === null ? null : (
          <p className="bar-ends" aria-hidden="true">
            {t.scale.map((end) => (
              <span key={end}>{end}</span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

/** A coefficient as a bar from −1 to 1, with its words above. */
function Bar({ unit, name }: { unit: AgreementUnit; name: CoefficientName }) {
  const { value, range } = wordsOf(unit, name);
  const estimate = unit[name];
  const interval = unit.intervals[name];
  return (
    <div className="agreement-bar">
      <p>
        <span>{t.names[name]}</span> <strong>{value}</strong> {range === null ? null : <span className="quiet">{range}</span>}
      </p>
      {estimate === null || interval === null ? null : (
        <Drawing
          node={intervalBar({
            estimate,
            interval,
            signed: true,
            description: t.bar(t.names[name], value, range),
          })}
        />
      )}
    </div>
  );
}

function FiguresTable({ unit }: { unit: AgreementUnit }) {
  const { columns } = t;
  return (
    <table className="agreement-figures">
      <caption className="visually-hidden">{t.line(unit.label, t.base(unit.cases, unit.raters))}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.coefficient}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.interval}</th>
          <th scope="col">{columns.method}</th>
        </tr>
      </thead>
      <tbody>
        {coefficientNames.map((name) => {
          const { value, range } = wordsOf(unit, name);
          const interval = unit.intervals[name];
          return (
            <tr key={name}>
              <th scope="row">{t.names[name]}</th>
              <td>{value}</td>
              <td>{range}</td>
              <td>{interval === null ? null : t.methods[interval.method]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A figure and its interval as they are read: shares in per cent, coefficients with two decimals. */
function wordsOf(unit: AgreementUnit, name: CoefficientName): { value: string; range: string | null } {
  const value = unit[name];
  const interval = unit.intervals[name];
  const isShare = name === 'percentAgreement';
  const range = isShare ? t.percentRange : t.range;
  return {
    value: value === null ? t.undefined : isShare ? t.percent(value) : t.value(value),
    range: interval === null ? null : range(interval.low, interval.high),
  };
}
