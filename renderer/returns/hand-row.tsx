import type { Hand, IssuedPackage } from '../../shared/contract/package-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { stateOf } from './package-state.ts';

const t = texts.returns;

interface HandRowProps {
  readonly hand: Hand;
  /** Issuing a package to this reviewer is the thing to do next. */
  readonly isNext: boolean;
  readonly onIssue: () => void;
  readonly onWithdraw: (held: IssuedPackage) => void;
}

/** One reviewer. The package they were given last comes first; earlier ones are folded away. */
export function HandRow({ hand, isNext, onIssue, onWithdraw }: HandRowProps) {
  const { reviewer, assigned, complete, missing, packages } = hand;
  const [latest, ...earlier] = packages;
  const issue = latest === undefined ? t.issue : t.issueAgain;
  const held = latest?.state === 'out' || latest?.state === 'part-back' ? latest : undefined;
  // Nothing out, or cases that are in nothing that is out: that is what there is to do here.
  const isWanted = latest === undefined || missing.length > 0;
  return (
    <tr>
      <th scope="row">{reviewer}</th>
      <td className="hand-complete">
        <span>{t.complete(complete, assigned)}</span>
        <progress aria-label={t.completeOf(reviewer)} max={Math.max(assigned, 1)} value={complete} />
      </td>
      <td>
        {latest ? <PackageLines issued={latest} /> : <span className="quiet">{t.none}</span>}
        {missing.length === 0 ? null : <p className="hand-caution">{t.missing(missing)}</p>}
        {earlier.length === 0 ? null : (
          <Disclosure title={t.earlier(earlier.length)}>
            {earlier.map((issued) => (
              <div key={issued.packageId}>
                <PackageLines issued={issued} />
              </div>
            ))}
          </Disclosure>
        )}
      </td>
      <td className="hand-acts">
        <div>
          <Button
            look={isNext ? 'main' : isWanted ? 'ordinary' : 'plain'}
            onPress={onIssue}
            isDisabled={assigned === 0}
            aria-label={t.of(issue, reviewer)}
          >
            {issue}
          </Button>
          {held ? (
            <Button look="plain" onPress={() => onWithdraw(held)} aria-label={t.of(t.withdraw, reviewer)}>
              {t.withdraw}
            </Button>
          ) : null}
        </div>
      </td>
    </tr>
  );
}

function PackageLines({ issued }: { issued: IssuedPackage }) {
  return (
    <>
      <p className={issued.overdue ? 'hand-caution' : undefined}>{stateOf(issued)}</p>
      <p className="quiet small">{t.detail(issued.fileName, issued.cases, issued.encrypted)}</p>
    </>
  );
}
