import { agreementUnits, countUnits, type UnitReport } from '../../shared/agreement/agreement-units.ts';
import type { AgreementUnit } from '../../shared/contract/agreement-commands.ts';
import { ok } from '../../shared/result.ts';
import { standardNormalQuantile } from '../quantile.ts';
import { sha256Hex } from '../sha256.ts';
import { currentCodebook } from '../store/codebooks.ts';
import { chosenDraw } from '../store/draws.ts';
import { codingsBeforeDecisions } from '../store/frozen-codings.ts';
import type { Handler } from './handler.ts';
import { runSteps } from './run-steps.ts';

/** How far coders of one draw agree; where nothing was drawn, coders of whatever is coded. */
export const measureAgreement: Handler<'agreement.read'> = async ({ drawId }, review, occasion) => {
  const draw = chosenDraw(review, drawId);
  if (!draw.ok && draw.error.code !== 'no-draw') return draw;
  const codebook = currentCodebook(review);
  const cases = codingsBeforeDecisions(review, draw.ok ? draw.value.id : null);
  const steps = agreementUnits(codebook, cases, { sha256: sha256Hex, quantile: standardNormalQuantile });
  const measured = await runSteps(steps, 'agreement', countUnits(codebook), occasion);
  return measured.ok ? ok({ units: measured.value.map(asOutput) }) : measured;
};

function asOutput(report: UnitReport): AgreementUnit {
  const { id, kind, label, cases, alike, raters, values, intervals, why, undefinedBecause, counts, main, mainShare, others } = report;
  return {
    id,
    kind,
    label,
    cases,
    alike,
    raters,
    ...values,
    intervals,
    why,
    whyEach: undefinedBecause,
    counts,
    main,
    mainShare,
    others,
    reading: [...report.sentences],
    cautions: [...report.cautions],
  };
}
