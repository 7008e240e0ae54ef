import { useState } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask } from '../core/bridge.ts';
import { useReviewQuery } from '../core/queries.ts';
import { Button } from '../parts/controls.tsx';
import { Notice } from '../parts/notices.tsx';
import { dayAndTime } from '../parts/times.ts';
import { useWindow } from '../state/window-store.ts';

const t = texts.sample;

/** All that an outsider needs to derive the draw again, and a button that does. */
export function Certificate({ draw, onAgain }: { draw: Overview['draws'][number]; onAgain: () => void }) {
  const [verified, setVerified] = useState<boolean | null>(null);
  const tickets = useReviewQuery('draw.tickets', { drawId: draw.drawId });
  const verify = async (): Promise<void> => {
    const { reproduced } = await ask('draw.verify', { drawId: draw.drawId });
    setVerified(reproduced);
  };
  const facts: readonly [string, string][] = [
    [t.labels.draw, draw.drawId],
    [t.labels.method, t.methodName],
    [t.labels.frame, t.cases(draw.size, draw.frame)],
    [t.labels.seed, draw.seed ?? ''],
    [t.labels.hash, draw.frameSha256],
  ];
  const first = tickets.data?.[0]?.caseRef ?? '';
  return (
    <div className="certificate">
      <section className="certificate-facts">
        <h1>{t.certificate}</h1>
        <p className="quiet">{t.drawnOn(dayAndTime(draw.drawnAt))}</p>
        <dl className="facts card">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{t.labels.check}</dt>
            <dd>
              <pre>{`printf '%s\\n%s' '${draw.seed ?? ''}' '${first}' | sha256sum`}</pre>
            </dd>
          </div>
        </dl>
        {verified === null ? null : (
          <Notice tone={verified ? 'good' : 'caution'}>{verified ? t.verified(draw.drawId) : t.notVerified}</Notice>
        )}
        <div className="actions">
          <Button look="main" onPress={() => useWindow.getState().go('code')}>
            {t.next}
          </Button>
          <Button onPress={() => void verify()}>{t.verify}</Button>
          <Button look="plain" onPress={onAgain}>
            {t.drawAnother}
          </Button>
        </div>
      </section>
      <div className="certificate-cases">
        <h2 id="tickets-heading">{t.ticketsHeading}</h2>
        <section className="ticket-scroll" tabIndex={0} aria-labelledby="tickets-heading">
          <table className="columns tickets">
            <thead>
              <tr>
                <th scope="col">{t.position}</th>
                <th scope="col">{t.reference}</th>
                <th scope="col">{t.ticket}</th>
              </tr>
            </thead>
            <tbody>
              {tickets.data?.map(({ position, caseRef, ticket }) => (
                <tr key={caseRef}>
                  <td>{position}</td>
                  <th scope="row">{caseRef}</th>
                  <td title={ticket}>{ticket.slice(0, 16)}…</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </div>
  );
}
