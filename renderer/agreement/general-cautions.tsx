import type { AgreementUnit } from '../../shared/contract/agreement-commands.ts';
import { texts } from '../../shared/texts/texts.ts';

const t = texts.agreement;

/** What holds of most items where it holds of one: said once, above them all. */
export function GeneralCautions({ units }: { units: readonly AgreementUnit[] }) {
  const few = units.filter(({ cases }) => cases < t.fewBelow).length;
  const low = units.filter(({ cautions }) => cautions.includes(t.mend)).length;
  if (few + low === 0) return null;
  return (
    <div className="agreement-cautions">
      {few > 0 ? <p className="caution-text">{t.fewOf(few, units.length, t.fewBelow)}</p> : null}
      {low > 0 ? <p className="caution-text">{t.mendOf(low, units.length)}</p> : null}
    </div>
  );
}

/** What is to be borne in mind with this item alone. */
export function ownCautions({ cautions, cases }: AgreementUnit): readonly string[] {
  const general = [t.mend, t.fewCases(cases)];
  return cautions.filter((caution) => !general.includes(caution));
}
