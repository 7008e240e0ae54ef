import { useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { ask } from '../core/bridge.ts';
import { Picker } from '../parts/choices.tsx';
import { Button, TextField } from '../parts/controls.tsx';
import { RemoveMark } from '../parts/remove-mark.tsx';
import type { Interest, ShareTerms } from './share-terms.ts';

const t = texts.sample.share;

interface InterestPartProps {
  readonly terms: ShareTerms;
  /** Interests on record. */
  readonly declared: readonly Interest[];
  readonly change: (part: Partial<ShareTerms>) => void;
}

/** Who knows somebody in which case: those on record, those added here, and a file. */
export function InterestPart({ terms, declared, change }: InterestPartProps) {
  const { reviewers, interests, interestsFile } = terms;
  const [reviewer, setReviewer] = useState<string | null>(null);
  const [caseRef, setCaseRef] = useState('');
  const isWhole = reviewer !== null && reviewers.includes(reviewer) && caseRef.trim() !== '';
  const add = (): void => {
    if (!isWhole) return;
    change({ interests: [...interests, { reviewer, caseRef: caseRef.trim() }] });
    setCaseRef('');
  };
  const choose = async (): Promise<void> => {
    const { choice } = await ask('desktop.choose-file', { purpose: 'open-interests' });
    if (choice) change({ interestsFile: choice });
  };
  return (
    <div className="interests">
      <h2>{t.interests}</h2>
      <p className="quiet">{t.interestsHelp}</p>
      <ul>
        {declared.map(({ reviewer: who, caseRef: ref }) => (
          <li key={`${who} ${ref}`}>{t.declared(who, ref)}</li>
        ))}
        {interests.map((interest) => (
          <li key={`new ${interest.reviewer} ${interest.caseRef}`} className="interest">
            {t.declared(interest.reviewer, interest.caseRef)}
            <Button
              look="plain"
              className="remove"
              aria-label={t.interestRemove(interest.reviewer, interest.caseRef)}
              onPress={() => change({ interests: interests.filter((each) => each !== interest) })}
            >
              <RemoveMark />
            </Button>
          </li>
        ))}
      </ul>
      <div className="add-row">
        <div className="field">
          <span className="label" aria-hidden="true">
            {t.interestWho}
          </span>
          <Picker
            label={t.interestWho}
            placeholder={t.interestWhoNone}
            value={reviewer}
            options={reviewers.map((name) => ({ id: name, label: name }))}
            onChange={setReviewer}
          />
        </div>
        <TextField label={t.interestCase} value={caseRef} onChange={setCaseRef} />
        <Button onPress={add} isDisabled={!isWhole}>
          {t.interestAdd}
        </Button>
      </div>
      <div className="interest-file">
        <Button look="plain" onPress={() => void choose()}>
          {t.interestFile}
        </Button>
        <span className="quiet">{interestsFile ? t.interestFileUsed(interestsFile.name) : t.interestFileHelp}</span>
        {interestsFile ? (
          <Button look="plain" onPress={() => change({ interestsFile: null })}>
            {t.interestFileDrop}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
