import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';

/** A button of one line among many: for a screen reader it names its case too. */
export function ButtonFor({ words, caseRef, onPress }: { words: string; caseRef: string; onPress: () => void }) {
  return (
    <Button onPress={onPress} aria-label={texts.deskReports.buttonFor(words, caseRef)}>
      {words}
    </Button>
  );
}
