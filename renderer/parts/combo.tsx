import '../style/combo.css';
import { Button as AriaButton, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';

interface ComboProps {
  /** Spoken, not shown: it stands in a row with its own heading. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Values offered, each with a word on it. */
  readonly options: readonly { readonly value: string; readonly note: string }[];
  /** Spoken name of the button that opens the list. */
  readonly openLabel: string;
  readonly isInvalid?: boolean;
}

/** A value that is typed, with a list of those that occur: typing ahead narrows it, and any other value may stand. */
export function Combo({ label, value, onChange, options, openLabel, isInvalid = false }: ComboProps) {
  return (
    <ComboBox
      aria-label={label}
      className="combo"
      allowsCustomValue
      menuTrigger="input"
      inputValue={value}
      onInputChange={onChange}
      defaultItems={options}
      isInvalid={isInvalid}
    >
      <Input className="input slim" />
      <AriaButton className="combo-button" aria-label={openLabel}>
        <svg className="chevron" width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </AriaButton>
      <Popover className="popover">
        <ListBox<(typeof options)[number]>>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.value} className="option">
              <span>{option.value}</span>
              <span className="option-note">{option.note}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
