import { Label } from 'react-aria-components';
import { texts } from '../../shared/texts/texts.ts';
import { Combo } from '../parts/combo.tsx';

const t = texts.codebookWindow.theme;

interface GroupFieldProps {
  readonly group: string;
  readonly groups: readonly string[];
  readonly nameOf: (group: string) => string;
  readonly onChange: (group: string) => void;
}

/** The group of a theme by its name: one that is there, or a new one that is then called as it was typed. */
export function GroupField({ group, groups, nameOf, onChange }: GroupFieldProps) {
  const known = (name: string) => groups.find((each) => nameOf(each) === name);
  return (
    <div className="field book-group">
      <Label elementType="span" className="label">
        {t.group}
      </Label>
      <Combo
        label={t.group}
        value={group === '' ? '' : nameOf(group)}
        options={groups.map((each) => ({ value: nameOf(each), note: '' }))}
        openLabel={t.showGroups}
        onChange={(name) => onChange(known(name) ?? name)}
      />
    </div>
  );
}
