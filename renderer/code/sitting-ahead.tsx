import type { Sitting } from '../../shared/contract/care-commands.ts';
import { texts } from '../../shared/texts/texts.ts';

const t = texts.care;

/** What lies ahead of a reviewer: flags with their counts, cases that come first for all, and where they begin. */
export function SittingAhead({ ahead: { own, cases, complete, flags, calibration, next } }: { ahead: Sitting }) {
  const whose = own ? 'your' : 'the';
  return (
    <section className="sitting-ahead" aria-labelledby="ahead-heading">
      <h2 id="ahead-heading">{t.flagsHeading}</h2>
      <ul>
        {flags.map(({ flag, cases: flagged }) => (
          <li key={flag}>{t.flagged(flag, flagged, cases, whose)}</li>
        ))}
        {flags.length === 0 ? <li>{t.noFlags(cases, whose)}</li> : null}
        {calibration > 0 ? <li>{t.calibrationFirst(calibration)}</li> : null}
      </ul>
      <p className="quiet">{t.passAny}</p>
      {next === null ? null : <p>{t.where(complete, cases, next)}</p>}
    </section>
  );
}
