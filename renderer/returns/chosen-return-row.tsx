import { texts } from '../../shared/texts/texts.ts';
import { Tick } from '../parts/controls.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import type { ChosenReturn } from './trial.ts';

const t = texts.returns;

interface ChosenReturnRowProps {
  readonly chosen: ChosenReturn;
  readonly isBusy: boolean;
  readonly onInclude: (token: string, isIncluded: boolean) => Promise<void>;
}

/** One return: whether it is to be taken in, and what it would bring; or why it cannot be. */
export function ChosenReturnRow({ chosen, isBusy, onInclude }: ChosenReturnRowProps) {
  const { choice, name, isIncluded, told, refused } = chosen;
  if (refused !== null)
    return (
      <li className="report-line waiting">
        <p>
          <strong>{name}</strong>
        </p>
        <p>
          {t.refusedFile} {refused}
        </p>
      </li>
    );
  return (
    <li className="report-line">
      <Tick isSelected={isIncluded} isDisabled={isBusy} onChange={(on) => void onInclude(choice.token, on)}>
        <span>
          <strong>{name}</strong> {told ? t.from(told.reviewer, told.returnedAt) : null}
        </span>
      </Tick>
      {isIncluded ? <Brings chosen={chosen} /> : <p className="quiet">{t.leftOut}</p>}
    </li>
  );
}

function Brings({ chosen: { told, isAlone, refusedCodings } }: { chosen: ChosenReturn }) {
  if (!told) return null;
  const { added, alreadyHad, givesWay, codebookVersion, codebookChanges } = told;
  return (
    <>
      <p>{t.adds(added, alreadyHad, isAlone)}</p>
      {givesWay > 0 ? <p>{t.givesWay(givesWay)}</p> : null}
      {codebookChanges.length > 0 ? (
        <div>
          <p>{t.olderCodebook(codebookVersion)}</p>
          <ul className="codebook-changes">
            {codebookChanges.map(({ item, says }) => (
              <li key={`${item} ${says}`}>{says}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {refusedCodings.length > 0 ? (
        <Disclosure title={t.refusedCodings(refusedCodings.length)}>
          <ul className="codebook-changes">
            {refusedCodings.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}
