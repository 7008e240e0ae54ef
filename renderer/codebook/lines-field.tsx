import { useState } from 'react';
import { TextArea } from '../parts/controls.tsx';

interface LinesFieldProps {
  readonly label: string;
  readonly help: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** A list as lines of a text. What is being typed stays as it is, blank lines and all, as long as it says the same list. */
export function LinesField({ label, help, lines, onChange }: LinesFieldProps) {
  const [typed, setTyped] = useState(lines.join('\n'));
  const shown = linesOf(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n');
  return (
    <TextArea
      label={label}
      help={help}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        if (linesOf(text).join('\n') !== lines.join('\n')) onChange(linesOf(text));
      }}
    />
  );
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line, at) => line !== '' && lines.indexOf(line) === at);
}
