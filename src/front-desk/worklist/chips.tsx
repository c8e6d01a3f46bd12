import type { Flag, RequestState } from '../../consultation/index.ts';
import type { Level, OptionStatus } from '../../rules/index.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import './chips.css';

const levelTones = {
  emergency: 'rose',
  'same-day': 'rose',
  'under-age': 'rose',
  'this-week': 'rose',
  topics: 'slate',
  'ask-first': 'apricot',
  'no-match': 'slate',
} as const satisfies { [Id in Level]: string };

const statusTones = {
  'worth-discussing': 'leaf',
  'ask-first': 'apricot',
  'not-now': 'apricot',
  'not-suggested': 'slate',
} as const satisfies { [Status in OptionStatus]: string };

const flagTones = {
  urgent: 'rose',
  recheck: 'apricot',
  'date-doubt': 'apricot',
  test: 'test',
} as const satisfies { [Id in Flag]: string };

/** What a request came to, in a word and a colour. */
export function LevelChip({ level }: { readonly level: Level }) {
  const { words } = useStaffLanguage();
  return <span className={`chip chip-${levelTones[level]}`}>{words.worklist.levels[level]}</span>;
}

/** What an option came to. */
export function StatusChip({ status }: { readonly status: OptionStatus }) {
  const { words } = useStaffLanguage();
  return (
    <span className={`chip chip-${statusTones[status]}`}>
      {words.request.brief.statuses[status]}
    </span>
  );
}

interface FlagChipsProps {
  readonly flags: readonly Flag[];
  /** Only what must be called first is loud; what was urgent stays marked. */
  readonly callFirst: boolean;
}

/** What staff must not overlook, in a word and a colour each. */
export function FlagChips({ flags, callFirst }: FlagChipsProps) {
  const { words } = useStaffLanguage();
  return flags.map((flag) => {
    const { label, meaning } = words.worklist.flags[flag];
    return flag === 'urgent' && callFirst ? (
      <span key={flag} className="chip chip-urgent" title={words.worklist.callFirst}>
        <span aria-hidden="true">! </span>
        {label}
      </span>
    ) : (
      <span key={flag} className={`chip chip-${flagTones[flag]}`} title={meaning}>
        {label}
      </span>
    );
  });
}

/** Where the work on a request stands. */
export function StateWord({ state }: { readonly state: RequestState }) {
  const { words } = useStaffLanguage();
  return <span className={`state state-${state}`}>{words.worklist.states[state]}</span>;
}
