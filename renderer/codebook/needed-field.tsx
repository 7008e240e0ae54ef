import { useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { TextArea, TextField } from '../parts/controls.tsx';

interface NeededFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly wrong?: string | null;
  readonly className?: string;
  /** True for a text of several lines. */
  readonly isLong?: boolean;
}

/** A text that cannot be empty: emptied on the way to another it stays so on the screen, says so, and nothing is changed yet. */
export function NeededField({ value, onChange, wrong = null, isLong = false, ...rest }: NeededFieldProps) {
  const [blank, setBlank] = useState<string | null>(null);
  const Field = isLong ? TextArea : TextField;
  return (
    <Field
      {...rest}
      value={blank ?? value}
      onChange={(typed) => {
        const isBlank = typed.trim() === '';
        setBlank(isBlank ? typed : null);
        if (!isBlank) onChange(typed);
      }}
      wrong={blank === null ? wrong : texts.codebookWindow.blank}
    />
  );
}
