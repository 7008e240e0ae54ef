import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  RadioButton,
  RadioField,
  RadioGroup,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Key } from './controls.tsx';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** A line below it on what it means; in stacked choices. */
  readonly note?: string;
}

interface ChoiceProps {
  readonly id?: string;
  readonly label: ReactNode;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly help?: string;
  /** Why it cannot stay as it is. */
  readonly wrong?: string | null;
  /** True where the digits 1, 2, 3… choose, as they do at the desk. */
  readonly showDigits?: boolean;
}

/** A few answers side by side, one of them chosen; arrows move between them. */
export function Choices({ id, label, options, value, onChange, help, wrong = null, showDigits = false }: ChoiceProps) {
  return (
    <RadioGroup {...(id !== undefined && { id })} className="field" value={value} onChange={onChange} isInvalid={wrong !== null}>
      <Label>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      {wrong === null ? null : (
        <Text slot="errorMessage" className="wrong" role="alert">
          {wrong}
        </Text>
      )}
      <div className="choices">
        {options.map((option, at) => (
          <RadioField key={option.id} value={option.id}>
            <RadioButton className="choice">
              {showDigits ? <Key>{at + 1}</Key> : null}
              {option.label}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}

/** The same for longer answers, one below the other. */
export function StackedChoices({ label, options, value, onChange }: ChoiceProps) {
  return (
    <RadioGroup className="field" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <div className="choices stacked">
        {options.map((option) => (
          <RadioField key={option.id} value={option.id}>
            <RadioButton className="tick round">
              {({ isSelected }) => (
                <>
                  <span className="mark">{isSelected ? <Dot /> : null}</span>
                  {option.note === undefined ? option.label : <Noted label={option.label} note={option.note} />}
                </>
              )}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}

function Noted({ label, note }: { label: string; note: string }) {
  return (
    <span className="noted">
      <strong>{label}</strong> <span className="quiet">{note}</span>
    </span>
  );
}

function Dot() {
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
      <circle cx="4" cy="4" r="4" fill="currentColor" />
    </svg>
  );
}

interface PickerProps {
  /** Spoken, not shown: the picker stands in a table or beside its question. */
  readonly label: string;
  readonly options: readonly Option[];
  /** Null where nothing is chosen yet: then the placeholder stands there. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
}

/** One of many, in a list that opens; typing ahead finds an entry. */
export function Picker({ label, options, value, onChange, placeholder }: PickerProps) {
  return (
    <Select aria-label={label} value={value} onChange={(key) => onChange(String(key))} {...(placeholder !== undefined && { placeholder })}>
      <AriaButton className="select-button slim">
        <SelectValue />
        <svg className="chevron" width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </AriaButton>
      <Popover className="popover">
        <ListBox>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className="option">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
