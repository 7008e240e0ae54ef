import { memo } from 'react';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { Evidence } from '../../shared/contract/evidence.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { RemoveMark } from '../parts/remove-mark.tsx';
import { letterOf, themeOf } from './mark-look.ts';

const t = texts.desk;

interface EvidenceListProps {
  readonly codebook: Codebook;
  readonly evidence: readonly Evidence[];
  /** While the narrative is covered its words are not shown here either. */
  readonly isCovered: boolean;
  readonly onGoTo: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The marks of a case in the order of the text, each a way to its place; what is no longer in the text comes last and says so. */
export const EvidenceList = memo(function EvidenceList({ codebook, evidence, isCovered, onGoTo, onRemove }: EvidenceListProps) {
  const { themes } = codebook;
  return (
    <section className="evidence-list" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading" className="group-heading">
        {t.evidenceHeading(evidence.length)}
      </h2>
      {evidence.length === 0 ? (
        <p className="quiet evidence-hint">{t.evidenceHint}</p>
      ) : (
        <ul>
          {evidence.map((mark) => {
            const label = themeOf(mark.theme, themes)?.label ?? t.retiredTheme(mark.theme);
            const words = isCovered ? t.evidenceCovered : mark.selector[1].exact;
            return (
              <li key={mark.id} className={`evidence-row ${mark.state}`}>
                <button type="button" className="evidence-go" disabled={mark.state === 'lost' || isCovered} onClick={() => onGoTo(mark.id)}>
                  <span className="evidence-letter" aria-hidden="true">
                    {letterOf(mark.theme, themes)}
                  </span>
                  <span className="evidence-words">
                    <span className="visually-hidden">{label}: </span>
                    {words}
                  </span>
                  {mark.state === 'found' ? null : <span className="evidence-state">{t.evidenceStates[mark.state]}</span>}
                </button>
                <Button look="plain" className="evidence-remove" aria-label={t.removeEvidence(label)} onPress={() => onRemove(mark.id)}>
                  <RemoveMark />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
});
