import type { ReactNode, RefAttributes } from 'react';
import {
  Button as AriaButton,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type ButtonProps,
  CheckboxButton,
  CheckboxField,
  Input,
  Label,
  Text,
} from 'react-aria-components';

/** `main` is for the one thing to do next on a screen. */
export function Button({
  look = 'ordinary',
  className = '',
  ...rest
}: Omit<ButtonProps, 'className'> & RefAttributes<HTMLButtonElement> & { look?: 'main' | 'ordinary' | 'plain'; className?: string }) {
  return <AriaButton {...rest} className={`button ${look === 'ordinary' ? '' : look} ${className}`} />;
}

export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="key" aria-hidden="true">
      {children}
    </kbd>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  /** Why the value cannot stand; shown in place of nothing. */
  readonly wrong?: string | null;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly type?: 'date' | 'password';
  readonly maxLength?: number;
  /** For a field that is narrow by its nature: a number, a name. */
  readonly className?: string;
}

export function TextField({
  label,
  value,
  onChange,
  help,
  wrong = null,
  isRequired = false,
  autoFocus = false,
  inputMode,
  type,
  maxLength,
  className = '',
}: TextFieldProps) {
  return (
    <AriaTextField
      {...(maxLength !== undefined && { maxLength })}
      className={`field ${className}`}
      value={value}
      onChange={onChange}
      isInvalid={wrong !== null}
      isRequired={isRequired}
      autoFocus={autoFocus}
    >
      <Label>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <Input className="input" {...(inputMode && { inputMode })} {...(type && { type })} />
      {wrong === null ? null : (
        <Text slot="errorMessage" className="wrong">
          {wrong}
        </Text>
      )}
    </AriaTextField>
  );
}

/** The same for a text of several lines. */
export function TextArea({ label, value, onChange, help, wrong = null, className = '' }: TextFieldProps) {
  return (
    <AriaTextField className={`field ${className}`} value={value} onChange={onChange} isInvalid={wrong !== null}>
      <Label>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <AriaTextArea className="input" spellCheck={false} />
      {wrong === null ? null : (
        <Text slot="errorMessage" className="wrong">
          {wrong}
        </Text>
      )}
    </AriaTextField>
  );
}

interface TickProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Tick({ children, isSelected, isDisabled = false, onChange }: TickProps) {
  return (
    <CheckboxField isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <CheckboxButton className="tick">
        <span className="mark">{isSelected ? <TickMark /> : null}</span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}

export function TickMark() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 6.5 4.8 9.2 10 3.2" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
