import '../style/findings.css';
import '../style/agreement.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgreementUnit } from '../../shared/contract/agreement-commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { askCancellable, Failed } from '../core/bridge.ts';
import { keyOf } from '../core/queries.ts';
import { Choices } from '../parts/choices.tsx';
import { Problem } from '../parts/notices.tsx';
import { GeneralCautions } from './general-cautions.tsx';
import { UnitRow } from './unit-row.tsx';

const t = texts.agreement;

/** How far readers agreed on each theme and question before anything was decided, with what that means and how sure it is. */
export function AgreementView({ overview }: { overview: Overview }) {
  const input = {};
  const { data, error } = useQuery({
    queryKey: keyOf('agreement.read', input),
    queryFn: ({ signal }) => askCancellable('agreement.read', input, signal),
    enabled: overview.drawn > 0,
  });
  return (
    <section className="agreement" aria-labelledby="agreement-heading">
      <h1 id="agreement-heading">{t.heading}</h1>
      <Problem error={error instanceof Failed ? error.error : null} />
      {data ? <Measured units={data.units} /> : null}
      {overview.drawn === 0 ? <p>{t.nothing}</p> : null}
      {overview.drawn > 0 && !data && !error ? <p className="quiet">{t.measuring}</p> : null}
    </section>
  );
}

type Order = keyof typeof t.sorts;

function Measured({ units }: { units: readonly AgreementUnit[] }) {
  const [order, setOrder] = useState<Order>('lowest');
  const compared = units.filter(({ cases }) => cases > 0);
  const left = units.filter(({ cases }) => cases === 0);
  if (units.length === 0) return <p>{t.noUnits}</p>;
  if (compared.length === 0) return <p>{t.nothing}</p>;
  const shown = order === 'lowest' ? [...compared].sort(byAgreement) : compared;
  const orders = (['lowest', 'codebook'] as const).map((id) => ({ id, label: t.sorts[id] }));
  return (
    <>
      <div className="agreement-head">
        <p className="quiet">
          {t.lead} {t.method}
        </p>
        <Choices label={t.sortLabel} options={orders} value={order} onChange={(id) => setOrder(id as Order)} />
      </div>
      <GeneralCautions units={compared} />
      <ul className="agreement-list">
        {shown.map((unit) => (
          <UnitRow key={unit.id} unit={unit} />
        ))}
      </ul>
      {left.length === 0 ? null : (
        <section className="agreement-left" aria-labelledby="agreement-left">
          <h2 id="agreement-left">{t.notCompared}</h2>
          <p className="quiet">{t.notComparedWhy}</p>
          <ul>
            {left.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The lowest first, as the share that a person reads; of two that are the same, the one with the lower AC1. */
function byAgreement(a: AgreementUnit, b: AgreementUnit): number {
  return (a.percentAgreement ?? 1) - (b.percentAgreement ?? 1) || (a.gwetAC1 ?? 1) - (b.gwetAC1 ?? 1);
}
