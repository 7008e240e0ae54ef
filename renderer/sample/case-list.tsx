import '../style/sample-cases.css';
import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { isByChance } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { grouped, listed } from '../../shared/texts/words.ts';
import { useReviewQuery } from '../core/queries.ts';
import { Button } from '../parts/controls.tsx';
import { LandingHeading } from '../parts/landing-heading.tsx';
import type { DrawSummary } from './draw-summary.ts';
import { ExcludeDialog } from './exclude-dialog.tsx';

const t = texts.sample.drawn;

type DrawnCase = CommandOutput<'draw.tickets'>[number];

/** Cases shown at once: a longer draw is shown in pages. */
const pageSize = 500;

/** The cases of a draw in draw order, who has them, and what befell them since. */
export function CaseList({ draw }: { draw: DrawSummary }) {
  const [wanted, setWanted] = useState('');
  const [page, setPage] = useState(0);
  const [leaving, setLeaving] = useState<string | null>(null);
  const cases = useReviewQuery('draw.tickets', { drawId: draw.drawId }).data ?? [];
  const found = cases.filter(({ caseRef }) => caseRef.toLowerCase().includes(wanted.trim().toLowerCase()));
  const first = Math.min(page, Math.max(0, Math.ceil(found.length / pageSize) - 1)) * pageSize;
  const shown = found.slice(first, first + pageSize);
  const find = (text: string): void => {
    setWanted(text);
    setPage(0);
  };
  return (
    <section className="case-list" aria-labelledby="drawn-cases-heading">
      <header className="part-head">
        <LandingHeading id="drawn-cases-heading" after={cases}>
          {t.casesHeading}
        </LandingHeading>
        <p className="quiet" role="status">
          {t.found(found.length, cases.length)}
        </p>
        <SearchField className="find-case" value={wanted} onChange={find}>
          <Label>{t.find}</Label>
          <Input className="input slim" />
        </SearchField>
      </header>
      <CaseTable cases={shown} hasTickets={isByChance(draw.method)} onTakeOut={setLeaving} />
      {found.length > pageSize ? (
        <nav className="pager" aria-label={t.casesHeading}>
          <Button isDisabled={first === 0} onPress={() => setPage(first / pageSize - 1)}>
            {t.previousPage}
          </Button>
          <span className="quiet">{t.page(first + 1, first + shown.length, found.length)}</span>
          <Button isDisabled={first + pageSize >= found.length} onPress={() => setPage(first / pageSize + 1)}>
            {t.nextPage}
          </Button>
        </nav>
      ) : null}
      {leaving === null ? null : <ExcludeDialog draw={draw} caseRef={leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}

interface CaseTableProps {
  readonly cases: readonly DrawnCase[];
  readonly hasTickets: boolean;
  readonly onTakeOut: (caseRef: string) => void;
}

function CaseTable({ cases, hasTickets, onTakeOut }: CaseTableProps) {
  return (
    <table className="drawn-cases">
      <thead>
        <tr>
          <th scope="col">{t.position}</th>
          <th scope="col">{t.reference}</th>
          {hasTickets ? <th scope="col">{t.ticket}</th> : null}
          <th scope="col">{t.who}</th>
          <th scope="col">{t.state}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {cases.map((drawn) => (
          <tr key={drawn.caseRef} className={drawn.excluded ? 'is-out' : undefined}>
            <td>{grouped(drawn.position)}</td>
            <th scope="row">{drawn.excluded ? <s>{drawn.caseRef}</s> : drawn.caseRef}</th>
            {hasTickets ? (
              <td className="ticket" title={drawn.ticket}>
                {drawn.ticket.slice(0, 12)}…
              </td>
            ) : null}
            <td>
              {drawn.excluded ? '' : drawn.reviewers.length === 0 ? <span className="quiet">{t.nobody}</span> : listed(drawn.reviewers)}
            </td>
            <td>{befell(drawn)}</td>
            <td>
              {drawn.excluded ? null : (
                <Button look="plain" aria-label={t.takeOutOf(drawn.caseRef)} onPress={() => onTakeOut(drawn.caseRef)}>
                  {t.takeOut}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function befell({ excluded, replaces }: DrawnCase): string {
  return [
    ...(replaces === null ? [] : [t.replaces(replaces)]),
    ...(excluded === null ? [] : [t.takenOut(excluded.by, excluded.reason, excluded.replacement)]),
  ].join(' ');
}
