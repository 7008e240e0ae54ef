import { type SyntheticEvent, useState } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { announce } from '../parts/announce.tsx';
import { Choices } from '../parts/choices.tsx';
import { Button, TextField } from '../parts/controls.tsx';
import { Notice, Problem, Working } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import type { DrawSummary, Shares } from './draw-summary.ts';
import { InterestPart } from './interest-part.tsx';
import { ReviewerPart } from './reviewer-part.tsx';
import { SeedEntry } from './seed-step.tsx';
import { missingTerms, overlapShare, type ShareTerms, shareInput, termsFrom } from './share-terms.ts';

const t = texts.sample.share;

interface ShareFormProps {
  readonly overview: Overview;
  readonly draw: DrawSummary;
  readonly shares: Shares;
  /** Goes back to the present shares; null where there are none. */
  readonly onKeep: (() => void) | null;
  readonly onShared: () => void;
}

/** Who takes part, how much is coded twice, who has an interest in which case, and the seed. */
export function ShareForm({ overview, draw, shares, onKeep, onShared }: ShareFormProps) {
  const call = useLongCall('assign.make');
  const [terms, setTerms] = useState<ShareTerms>(() =>
    termsFrom(
      shares,
      overview.reviewers.map(({ reviewer }) => reviewer),
    ),
  );
  const change = (part: Partial<ShareTerms>): void => setTerms((held) => ({ ...held, ...part }));
  const missing = missingTerms(terms);
  const cases = draw.size + draw.replaced - draw.excluded;

  const make = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (missing !== null) return;
    const shared = await call.run(shareInput(terms, draw.drawId));
    if (!shared) return;
    useWindow.getState().saved(new Date().toISOString());
    announce(t.done(shared.doubleCoded, shared.shares.length));
    await reviewChanged();
    onShared();
  };

  return (
    <form className="share-form" onSubmit={(event) => void make(event)} noValidate>
      {onKeep ? <Notice>{t.againLead}</Notice> : <p className="quiet">{t.lead}</p>}
      <ReviewerPart reviewers={terms.reviewers} onChange={(reviewers) => change({ reviewers })} />
      <div className="twice">
        <Choices
          label={t.twice}
          help={t.twiceHelp}
          value={terms.twice}
          options={(['none', 'some', 'every'] as const).map((id) => ({ id, label: t.twiceChoices[id] }))}
          onChange={(id) => change({ twice: id as ShareTerms['twice'] })}
        />
        {terms.twice === 'some' ? (
          <TextField
            label={t.overlap}
            value={terms.overlapText}
            inputMode="decimal"
            onChange={(overlapText) => change({ overlapText })}
            wrong={overlapShare(terms.overlapText) === null ? t.overlapWrong : null}
            className="narrow"
          />
        ) : null}
      </div>
      <InterestPart terms={terms} declared={shares.interests} change={change} />
      <SeedEntry
        text={terms.seedText}
        rolled={terms.rolled}
        problem={null}
        label={t.seed}
        help={t.seedHelp}
        onChange={(seedText, rolled) => change({ seedText, rolled })}
      />
      <Problem error={call.error} onDismiss={call.clearError} />
      {call.running ? (
        <Working label={t.sharing} progress={call.progress} onCancel={call.cancel} />
      ) : (
        <div className="actions">
          <Button look="main" type="submit" isDisabled={missing !== null}>
            {t.make(cases)}
          </Button>
          {onKeep ? (
            <Button look="plain" onPress={onKeep}>
              {t.keep}
            </Button>
          ) : null}
          <p className="quiet missing">{missing}</p>
        </div>
      )}
    </form>
  );
}
