import type { ReactNode } from 'react';
import { FieldGroup } from '../../ui/field/field.tsx';
import { Option } from '../question/option.tsx';

interface ChoiceGroupProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error: string | undefined;
  readonly kind: 'radio' | 'checkbox';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** A radio or checkbox list of the form; its first control has the id of the field. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, kind, options, chosen, onChange, ...words } = props;
  const change = (value: string, isChosen: boolean): void => {
    if (kind === 'radio') onChange([value]);
    else onChange(isChosen ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  return (
    <FieldGroup id={`${id}-group`} {...words}>
      <div className="options">
        {options.map(({ value, label }, place) => (
          <Option
            key={value}
            id={place === 0 ? id : `${id}-${value}`}
            kind={kind}
            name={id}
            value={value}
            text={label}
            isChosen={chosen.includes(value)}
            onChange={(isChosen) => change(value, isChosen)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
