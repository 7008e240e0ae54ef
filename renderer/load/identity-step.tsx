import type { BesideFinding, IdentityFinding, Inspection } from '../../shared/contract/extract-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { StackedChoices } from '../parts/choices.tsx';
import { TextField } from '../parts/controls.tsx';
import { IdentityList } from './identity-list.tsx';

const t = texts.load;

/** What is to happen to likely identities: nothing yet, all replaced but for those kept, or stored as they are. */
export interface IdentityDecision {
  readonly policy: 'redact' | 'accept' | null;
  /** Ids of findings that are no identities. */
  readonly keep: ReadonlySet<string>;
  readonly reason: string;
}

export const undecided: IdentityDecision = { policy: null, keep: new Set(), reason: '' };

interface IdentityStepProps {
  readonly inspection: Inspection;
  /** Findings in columns that are not dropped, and how many there are in all. */
  readonly findings: readonly IdentityFinding[];
  readonly beside: readonly BesideFinding[];
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly decision: IdentityDecision;
  readonly onChange: (decision: IdentityDecision) => void;
}

/** What the screen found, each masked in its context, and the decision. Nothing is stored before there is one. */
export function IdentityStep({ inspection, findings, beside, total, counts, decision, onChange }: IdentityStepProps) {
  const { looks } = inspection.privacy;
  const { policy, keep, reason } = decision;
  const needsReason = policy === 'accept' || keep.size > 0;
  const change = (part: Partial<IdentityDecision>): void => onChange({ ...decision, ...part });
  return (
    <section className="card" id={stepId} tabIndex={-1} aria-labelledby="identities-heading">
      <header className="step-heading">
        <h2 id="identities-heading">{t.identitiesHeading}</h2>
        <span className={total === 0 ? 'quiet' : 'caution-lead'}>{t.identitiesLead(total)}</span>
      </header>
      <p className="quiet">
        {total === 0 ? t.identitiesNone(looks.fast) : t.identitiesKinds(counts)}{' '}
        {t.identitiesLooks(looks.slow, looks.slowRows, looks.unsure)}
      </p>
      {total === 0 ? null : (
        <>
          {beside.length === 0 ? null : (
            <ul className="findings-beside" aria-label={t.besideLabel}>
              {beside.map(({ place, number, kind, masked }) => (
                <li key={`${place} ${number} ${masked}`}>{texts.identities.beside(place, number, kind, masked)}</li>
              ))}
            </ul>
          )}
          {findings.length === 0 ? null : (
            <IdentityList
              findings={findings}
              total={total - beside.length}
              keep={keep}
              canKeep={policy !== 'accept'}
              onKeep={(id, on) => change({ keep: withId(keep, id, on) })}
            />
          )}
          <StackedChoices
            label={t.identitiesDecision}
            value={policy}
            onChange={(chosen) =>
              onChange({ ...decision, policy: chosen as 'redact' | 'accept', ...(chosen === 'accept' && { keep: new Set() }) })
            }
            options={[
              { id: 'redact', label: t.redactAll(total - keep.size) },
              { id: 'accept', label: t.acceptAll },
            ]}
          />
          {needsReason ? (
            <TextField
              label={t.acceptReason}
              help={policy === 'accept' ? t.acceptReasonHelp : t.keepReasonHelp(keep.size)}
              value={reason}
              onChange={(text) => change({ reason: text })}
              isRequired
            />
          ) : null}
        </>
      )}
    </section>
  );
}

const stepId = 'identities';

/** Brings the decision on the screen and the focus to it: on a wide extract it stands far below the columns. */
export function showDecision(): void {
  const step = document.getElementById(stepId);
  // Only what is meant to scroll: `scrollIntoView` would move the frame of the window as well.
  const scroller = step?.closest('.scroll');
  if (step && scroller) scroller.scrollTop += step.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 16;
  step?.focus({ preventScroll: true });
}

/** Why an import cannot begin yet, as far as identities go; null where it can. */
export function missingDecision({ policy, keep, reason }: IdentityDecision, total: number): string | null {
  if (total === 0) return null;
  if (policy === null) return t.needsDecision;
  return (policy === 'accept' || keep.size > 0) && reason.trim() === '' ? t.needsReason : null;
}

function withId(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
