import { useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { grouped } from '../../shared/texts/words.ts';
import { useReviewQuery } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button } from '../parts/controls.tsx';
import { CopyText } from '../parts/copy-text.tsx';
import { LandingHeading } from '../parts/landing-heading.tsx';
import { Notice, Problem, Working } from '../parts/notices.tsx';
import { WroteFile } from '../parts/wrote-file.tsx';
import type { DrawSummary } from './draw-summary.ts';
import { useSaveDraw } from './use-save-draw.ts';

const t = texts.sample.drawn;

/** All that is stated of a draw, how an outsider checks it, and the files that go with it. */
export function Certificate({ draw }: { draw: DrawSummary }) {
  const { drawId } = draw;
  const checks = useReviewQuery('draw.checks', { drawId }).data;
  const save = useSaveDraw(drawId);
  return (
    <div className="certificate">
      <section className="certificate-facts" aria-labelledby="certificate-heading">
        <header className="part-head">
          <LandingHeading id="certificate-heading">{t.certificate}</LandingHeading>
          <div className="actions">
            <Button onPress={() => void save.frame()}>{t.saveFrame}</Button>
            <Button onPress={() => void save.certificate()}>{t.saveCertificate}</Button>
          </div>
        </header>
        <Problem error={save.error} onDismiss={save.clearError} />
        {save.written ? <WroteFile choice={save.written.choice} said={save.written.said} /> : null}
        <dl className="facts card fact-list">
          {checks?.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {checks && checks.strata.length > 0 ? <Strata strata={checks.strata} /> : null}
      </section>
      <section className="certificate-check" aria-labelledby="check-heading">
        <h2 id="check-heading">{t.checkHeading}</h2>
        <Verify drawId={drawId} />
        {checks === undefined ? null : checks.shell === null && checks.python === null ? (
          <p className="quiet">{texts.certificate.checkNone()}</p>
        ) : (
          <>
            <Check text={checks.shell} label={t.checkShell} copy={t.copyShell} />
            <Check text={checks.python} label={t.checkPython} copy={t.copyPython} />
          </>
        )}
      </section>
    </div>
  );
}

/** Derives the draw again from what is on record, and says whether it came out. */
function Verify({ drawId }: { drawId: string }) {
  const [reproduced, setReproduced] = useState<boolean | null>(null);
  const call = useLongCall('draw.verify');
  const verify = async (): Promise<void> => {
    setReproduced(null);
    const told = await call.run({ drawId });
    if (told) setReproduced(told.reproduced);
  };
  if (call.running) return <Working label={t.verifying} progress={call.progress} onCancel={call.cancel} />;
  return (
    <>
      <Problem error={call.error} onDismiss={call.clearError} />
      {reproduced === null ? null : (
        <Notice tone={reproduced ? 'good' : 'caution'}>{reproduced ? t.verified(drawId) : t.notVerified}</Notice>
      )}
      <div className="actions">
        <Button onPress={() => void verify()}>{t.verify}</Button>
      </div>
    </>
  );
}

function Check({ text, label, copy }: { text: string | null; label: string; copy: string }) {
  if (text === null) return null;
  return (
    <div className="check">
      <div className="check-head">
        <h3>{label}</h3>
        <CopyText text={text} label={copy} done={t.copied} />
      </div>
      <section className="check-text" tabIndex={0} aria-label={label}>
        <pre>{text}</pre>
      </section>
    </div>
  );
}

interface StratumDrawn {
  readonly value: string | null;
  readonly frame: number;
  readonly size: number;
  readonly rate: number | null;
}

function Strata({ strata }: { strata: readonly StratumDrawn[] }) {
  const hasRates = strata.some(({ rate }) => rate !== null);
  return (
    <section className="strata-scroll tall" tabIndex={0} aria-label={t.strata.caption}>
      <table className="figures">
        <caption>{t.strata.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.strata.stratum}</th>
            <th scope="col">{t.strata.frame}</th>
            <th scope="col">{t.strata.size}</th>
            {hasRates ? <th scope="col">{t.strata.rate}</th> : null}
          </tr>
        </thead>
        <tbody>
          {strata.map(({ value, frame, size, rate }) => (
            <tr key={value ?? ''}>
              <th scope="row">{value ?? texts.draws.noValue}</th>
              <td>{grouped(frame)}</td>
              <td>{grouped(size)}</td>
              {hasRates ? <td>{rate === null ? '' : texts.results.perCent(Math.round(rate * 100))}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
