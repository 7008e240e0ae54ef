import { texts } from '../../shared/texts/texts.ts';
import { Button, TextField } from '../parts/controls.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { type Figures, openShare } from './figures.ts';

const t = texts.sample.buys;

interface BuysMarginProps {
  readonly figures: Figures;
  /** Cases for the margin. */
  readonly wanted: number;
  /** 0–1, as the core understood it. */
  readonly margin: number;
  /** Cases planned now. */
  readonly size: number | null;
  readonly change: (part: Partial<Figures>) => void;
  readonly onSize: (size: number) => void;
}

/** The other way round: how many cases it takes for a margin. */
export function BuysMargin({ figures, wanted, margin, size, change, onSize }: BuysMarginProps) {
  const wrong = (text: string): string | null => (openShare(text) === null ? t.percentWrong : null);
  const points = String(Math.round(margin * 1000) / 10);
  return (
    <div className="buys-part">
      <p>{t.advice(points, wanted)}</p>
      <Disclosure title={t.marginHeading}>
        <div className="figure-fields">
          <TextField
            label={t.margin}
            value={figures.margin}
            onChange={(text) => change({ margin: text })}
            inputMode="decimal"
            wrong={wrong(figures.margin)}
          />
          <TextField
            label={t.confidence}
            value={figures.confidence}
            onChange={(text) => change({ confidence: text })}
            inputMode="decimal"
            wrong={wrong(figures.confidence)}
          />
          <TextField
            label={t.expect}
            value={figures.expect}
            onChange={(text) => change({ expect: text })}
            inputMode="decimal"
            wrong={wrong(figures.expect)}
          />
        </div>
        <Button onPress={() => onSize(wanted)} isDisabled={size === wanted}>
          {t.useSize(wanted)}
        </Button>
      </Disclosure>
    </div>
  );
}
