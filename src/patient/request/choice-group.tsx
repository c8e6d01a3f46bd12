import { FieldGroup } from '../../ui/field/field.tsx';
import { Option } from '../question/option.tsx';

interface ChoiceGroupProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly kind: 'radio' | 'checkbox';
  /** Label of each option, by its value. */
  readonly options: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** A radio or checkbox list of the form; its first control has the id of the field. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, kind, options, chosen, onChange, ...words } = props;
  const others = (value: string): string[] =>
    kind === 'radio' ? [] : chosen.filter((other) => other !== value);
  return (
    <FieldGroup id={`${id}-group`} {...words}>
      <div className="options">
        {Object.entries(options).map(([value, text], place) => (
          <Option
            key={value}
            id={place === 0 ? id : `${id}-${value}`}
            kind={kind}
            name={id}
            value={value}
            text={text}
            isChosen={chosen.includes(value)}
            onChange={(isChosen) => onChange(isChosen ? [...others(value), value] : others(value))}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
