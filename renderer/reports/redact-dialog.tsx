import { useState } from 'react';
import type { IdentityLine } from '../../shared/contract/report-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type IdentityKind, identityKinds } from '../../shared/vocabulary/identity-kinds.ts';
import { useReviewQuery } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Picker, StackedChoices } from '../parts/choices.tsx';
import { DecisionSheet } from './decision-sheet.tsx';

const t = texts.deskReports;

/** Takes words out of the stored text: what they are, and where, with the number of places told first. */
export function RedactDialog({ line: { report, caseRef, kind: reported }, onClose }: { line: IdentityLine; onClose: () => void }) {
  const call = useLongCall('identity.redact');
  const [kind, setKind] = useState<IdentityKind>(reported);
  const [everywhere, setEverywhere] = useState(false);
  const count = useReviewQuery('identity.count', { report }).data;
  const decide = async (by: string): Promise<string | null> => {
    const done = await call.run({ report, kind, by, everywhere });
    return done ? t.redacted(done.places, done.cases) : null;
  };
  return (
    <DecisionSheet
      title={t.redactHeading(caseRef)}
      confirm={t.redactConfirm}
      isReady
      error={call.error}
      isBusy={call.running}
      decide={decide}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t.redactLead}</p>
          <div className="field">
            <span className="label">{t.redactKind}</span>
            <Picker
              label={t.redactKind}
              value={kind}
              options={identityKinds.map((id) => ({ id, label: texts.identities.kind(id) }))}
              onChange={(id) => setKind(id as IdentityKind)}
            />
            <span className="help">{t.redactAs(kind)}</span>
          </div>
          {count === undefined ? (
            <p className="quiet">{t.counting}</p>
          ) : count.places === 1 ? (
            <p className="quiet">{t.onlyHere}</p>
          ) : (
            <StackedChoices
              label={t.redactWhere}
              value={everywhere ? 'everywhere' : 'here'}
              options={[
                { id: 'here', label: t.redactHere },
                { id: 'everywhere', label: t.redactEverywhere(count.places, count.cases) },
              ]}
              onChange={(id) => setEverywhere(id === 'everywhere')}
            />
          )}
          {count !== undefined && count.beyondReach > 0 ? <p className="caution-text">{t.beyondReach(count.beyondReach)}</p> : null}
        </>
      )}
    </DecisionSheet>
  );
}
