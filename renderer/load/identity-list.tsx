import '../style/identities.css';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { IdentityFinding } from '../../shared/contract/extract-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';

const t = texts.load;

/** Shown at first, and by how many more at a time. */
const shownAtFirst = 6;
const shownMore = 50;

interface IdentityListProps {
  readonly findings: readonly IdentityFinding[];
  /** How many there are, where the list is only their beginning. */
  readonly total: number;
  readonly keep: ReadonlySet<string>;
  readonly canKeep: boolean;
  readonly onKeep: (id: string, on: boolean) => void;
}

/** Findings one below the other: where, masked in its context, what kind, and a way to say that it is none. */
export function IdentityList({ findings, total, keep, canKeep, onKeep }: IdentityListProps) {
  const [shown, setShown] = useState(shownAtFirst);
  const rest = findings.length - shown;
  return (
    <>
      <ul className="findings-list" aria-label={t.findingsLabel}>
        {findings.slice(0, shown).map((finding) => (
          <Finding key={finding.id} finding={finding} isKept={keep.has(finding.id)} canKeep={canKeep} onKeep={onKeep} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button look="plain" onPress={() => setShown(shown + shownMore)}>
          {rest <= shownMore && shown === shownAtFirst ? t.showFindings(findings.length) : t.showMore(Math.min(rest, shownMore))}
        </Button>
      ) : total > findings.length ? (
        <p className="quiet">{t.firstFindings(findings.length)}</p>
      ) : null}
    </>
  );
}

interface FindingProps {
  readonly finding: IdentityFinding;
  readonly isKept: boolean;
  readonly canKeep: boolean;
  readonly onKeep: (id: string, on: boolean) => void;
}

function Finding({ finding: { id, row, column, kind, masked, before = '', after = '' }, isKept, canKeep, onKeep }: FindingProps) {
  return (
    <li className={isKept ? 'kept' : ''}>
      <span className="finding-place">
        {t.findingRow(row)}
        <span className="quiet">{column}</span>
      </span>
      <span className="finding-text">
        {before}
        <mark>{masked}</mark>
        {after}
      </span>
      <span className="finding-kind">{texts.identities.kind(kind)}</span>
      {canKeep ? (
        <ToggleButton
          className="button plain"
          isSelected={isKept}
          onChange={(on) => onKeep(id, on)}
          aria-label={t.keepFindingOf(masked, row)}
        >
          {t.keepFinding}
        </ToggleButton>
      ) : null}
    </li>
  );
}
