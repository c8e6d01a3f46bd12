import type { ChecklistLine } from '../../rules/index.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { changeDraft, useDraft } from '../session/drafts.ts';
import { decidedNow } from './brief.ts';
import { causesWords } from './cause-words.ts';
import { foldedChecklist } from './folded-checklist.ts';
import { orderedChecklist } from './ordered-checklist.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';
import { checklistWords } from './rule-words.ts';

/** What to confirm on the phone. The ticks help during the call and are not kept. */
export function ChecklistCard() {
  const { words } = useStaffLanguage();
  const { page } = useOpenRequest();
  const texts = words.request.checklist;
  const groups = foldedChecklist(
    orderedChecklist(decidedNow(page)),
    words.reasons.checklistTogether,
  );
  return (
    <RequestCard title={texts.title} className="checklist">
      {groups.length === 0 && <p>{texts.empty}</p>}
      <ul className="plain-list">
        {groups.map(({ key, lines, together }) => (
          <li key={key}>
            {together === undefined ? (
              lines.map((line) => <TickLine key={line.id} line={line} />)
            ) : (
              <>
                {together}
                <ul className="plain-list checklist-together">
                  {lines.map((line) => (
                    <li key={line.id}>
                      <TickLine line={line} answersAlone />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{texts.never}</p>
      <p className="quiet small screen-only">{texts.notKept}</p>
    </RequestCard>
  );
}

interface TickLineProps {
  readonly line: ChecklistLine;
  /** What is asked stands above the line. */
  readonly answersAlone?: boolean;
}

function TickLine({ line, answersAlone = false }: TickLineProps) {
  const { words } = useStaffLanguage();
  const { page, names } = useOpenRequest();
  const { ticked } = useDraft(page.id);
  const answers = causesWords(line.answers, names);
  const tick = (on: boolean) =>
    changeDraft(page.id, (draft) => ({
      ...draft,
      ticked: on ? [...draft.ticked, line.id] : draft.ticked.filter((other) => other !== line.id),
    }));
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={ticked.includes(line.id)}
        onChange={(event) => tick(event.target.checked)}
      />
      {answersAlone ? (
        <span>{answers}</span>
      ) : (
        <span>
          {checklistWords(line, words, names)}
          <span className="quiet small checklist-cause">{answers}</span>
        </span>
      )}
    </label>
  );
}
