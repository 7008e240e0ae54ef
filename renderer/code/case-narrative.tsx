import type { ReactNode } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import type { FieldValue, NarrativePart } from '../../shared/vocabulary/case-fields.ts';
import { Button, Key } from '../parts/controls.tsx';
import { CoveredNarrative } from './covered-narrative.tsx';

const t = texts.desk;

interface CaseNarrativeProps {
  readonly parts: readonly NarrativePart[];
  /** What the extract warns of. */
  readonly flags: FieldValue | undefined;
  readonly isCovered: boolean;
  readonly canCover: boolean;
  readonly onToggleCover: () => void;
  /** The text as it is read here, with whatever is marked in it. */
  readonly children: ReactNode;
}

/** The narrative of a case under its heading: none, covered, or open with the way back. */
export function CaseNarrative({ parts, flags, isCovered, canCover, onToggleCover, children }: CaseNarrativeProps) {
  return (
    <>
      <h2 className="visually-hidden">{t.narrative}</h2>
      {parts.length === 0 ? (
        <p className="quiet narrative-none">{t.noNarrative}</p>
      ) : isCovered ? (
        <CoveredNarrative parts={parts} flags={flags} onShow={onToggleCover} />
      ) : (
        <>
          {children}
          {canCover ? (
            <Button look="plain" onPress={onToggleCover}>
              {t.cover} <Key>{t.spaceKey}</Key>
            </Button>
          ) : null}
        </>
      )}
    </>
  );
}
