import { useState } from 'react';
import type { IdentityLine } from '../../shared/contract/report-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useReviewQuery } from '../core/queries.ts';
import { Button } from '../parts/controls.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { dayAndTime } from '../parts/times.ts';
import { ButtonFor } from './button-for.tsx';
import { DismissDialog } from './dismiss-dialog.tsx';
import { RedactDialog } from './redact-dialog.tsx';

const t = texts.deskReports;

/** Words that reviewers say name somebody: masked, and to be taken out or let stand. */
export function IdentitiesPart({ identities }: { identities: readonly IdentityLine[] }) {
  const [deciding, setDeciding] = useState<{ readonly line: IdentityLine; readonly what: 'redact' | 'dismiss' } | null>(null);
  const open = identities.filter(({ state }) => state === 'open');
  const settled = identities.filter(({ state }) => state !== 'open');
  const close = (): void => setDeciding(null);
  return (
    <section className="report-part" aria-labelledby="identities-heading">
      <h2 id="identities-heading">{t.identities}</h2>
      <p className="quiet">{open.length === 0 ? t.identitiesNone : t.identitiesLead}</p>
      <ul className="report-list">
        {open.map((line) => (
          <li key={line.report} className="report-line">
            <p>
              <strong>{t.identityWhere(line.caseRef, line.part)}</strong>{' '}
              <span className="report-state">{texts.identities.kind(line.kind)}</span>
            </p>
            <Words line={line} />
            <div className="actions">
              <ButtonFor words={t.redact} caseRef={line.caseRef} onPress={() => setDeciding({ line, what: 'redact' })} />
              <ButtonFor words={t.dismiss} caseRef={line.caseRef} onPress={() => setDeciding({ line, what: 'dismiss' })} />
            </div>
          </li>
        ))}
      </ul>
      {settled.length > 0 ? (
        <Disclosure title={t.settled(settled.length)}>
          <ul className="report-settled">
            {settled.map(({ report, caseRef, part, state, answer }) => (
              <li key={report}>
                {t.identityWhere(caseRef, part)}: {t.states[state]}
                {answer ? <span className="quiet">. {t.answerSaid(answer.by, dayAndTime(answer.at))}</span> : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {deciding?.what === 'redact' ? <RedactDialog line={deciding.line} onClose={close} /> : null}
      {deciding?.what === 'dismiss' ? <DismissDialog line={deciding.line} onClose={close} /> : null}
    </section>
  );
}

/** The words masked among those round them, until somebody asks to see them. */
function Words({ line: { report, caseRef, context } }: { line: IdentityLine }) {
  const [isShown, setShown] = useState(false);
  const clear = useReviewQuery('identity.reveal', { report }, isShown).data;
  const shown = isShown ? clear : undefined;
  return (
    <div className="report-place">
      <p className="report-words">
        …{shown?.before ?? context?.before}
        <mark>{shown?.words ?? context?.masked}</mark>
        {shown?.after ?? context?.after}…
      </p>
      <Button look="plain" onPress={() => setShown(!isShown)} aria-label={isShown ? t.cover : t.revealLabel(caseRef)}>
        {isShown ? t.cover : t.reveal}
      </Button>
    </div>
  );
}
