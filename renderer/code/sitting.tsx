import { type SyntheticEvent, useState } from 'react';
import { defaultCareSettings, noticeParagraphs } from '../../shared/coding/care-settings.ts';
import { type DeskSettings, defaultDeskSettings } from '../../shared/coding/desk-settings.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { BreakTimeFields, readTimes, type TypedTimes, typedTimes } from '../care/break-times.tsx';
import { SupportContacts } from '../care/support-contacts.tsx';
import { reviewChanged, useReviewQuery } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Choices } from '../parts/choices.tsx';
import { Button, TextField, Tick } from '../parts/controls.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Problem } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { SittingAhead } from './sitting-ahead.tsx';

const t = texts.desk;

/** Before each sitting: what one is about to read, who reads, where they left off, how it is shown, and who to turn to. */
export function Sitting({ overview }: { overview: Overview }) {
  const [reviewer, setReviewer] = useState(overview.workPackage?.reviewer ?? '');
  const [missing, setMissing] = useState(false);
  const [changed, setChanged] = useState<{ readonly cover?: boolean; readonly times?: TypedTimes }>({});
  const name = reviewer.trim();
  const call = useLongCall('desk.save-settings');
  const care = useReviewQuery('care.read', {}).data ?? defaultCareSettings;
  const everybody = useReviewQuery('desk.sitting', { reviewer: null }).data;
  const ahead = useReviewQuery('desk.sitting', { reviewer: name }, name !== '').data ?? everybody;
  const settings = useReviewQuery('desk.settings', { reviewer: name }, name !== '').data ?? defaultDeskSettings;
  const cover = changed.cover ?? settings.coverEach;
  const typed = changed.times ?? typedTimes(settings);
  const times = readTimes(typed);

  const choose = (who: string): void => {
    setReviewer(who);
    // Another reviewer has settings of their own.
    setChanged({});
  };
  const begin = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setMissing(name === '');
    if (name === '' || times === null) return;
    const wanted = { coverEach: cover, ...times };
    if (!isSame(settings, wanted)) {
      if (!(await call.run({ reviewer: name, settings: wanted }))) return;
      await reviewChanged();
    }
    const { beginSitting, openCase } = useWindow.getState();
    openCase(ahead?.next ?? null);
    beginSitting(name, { ...settings, ...wanted });
  };

  return (
    <form className="sitting" onSubmit={(event) => void begin(event)} noValidate>
      <div className="sitting-notice">
        <h1>{t.sittingHeading}</h1>
        <div className="sitting-text">
          {noticeParagraphs(care.notice).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {overview.synthetic ? <p>{texts.care.synthetic}</p> : null}
        </div>
      </div>
      <section className="sitting-support" aria-labelledby="support-heading">
        <h2 id="support-heading">{texts.care.supportHeading}</h2>
        <SupportContacts contacts={care.contacts} />
      </section>
      <div className="sitting-form">
        {overview.workPackage ? (
          <p>{texts.workPackage.codingAs(name)}</p>
        ) : (
          <WhoCodes known={everybody?.reviewers ?? []} name={reviewer} isMissing={missing && name === ''} onChange={choose} />
        )}
        {ahead ? <SittingAhead ahead={ahead} /> : null}
        <Tick isSelected={cover} onChange={(on) => setChanged({ ...changed, cover: on })}>
          {t.coverEach}
        </Tick>
        <Disclosure title={texts.care.breakHeading}>
          <BreakTimeFields typed={typed} onChange={(next) => setChanged({ ...changed, times: next })} />
        </Disclosure>
        <Problem error={call.error} onDismiss={call.clearError} />
        <div className="actions">
          <Button look="main" type="submit" isDisabled={times === null || call.running}>
            {t.begin}
          </Button>
        </div>
      </div>
    </form>
  );
}

interface WhoCodesProps {
  readonly known: readonly string[];
  readonly name: string;
  readonly isMissing: boolean;
  readonly onChange: (name: string) => void;
}

/** One of those who are known, or a new name. */
function WhoCodes({ known, name, isMissing, onChange }: WhoCodesProps) {
  return (
    <>
      {known.length > 0 ? (
        <Choices label={t.whoKnown} options={known.map((each) => ({ id: each, label: each }))} value={name.trim()} onChange={onChange} />
      ) : null}
      <TextField label={t.who} help={t.whoHelp} value={name} onChange={onChange} wrong={isMissing ? t.whoMissing : null} isRequired />
    </>
  );
}

function isSame(settings: DeskSettings, wanted: Partial<DeskSettings>): boolean {
  return Object.entries(wanted).every(([name, value]) => settings[name as keyof DeskSettings] === value);
}
