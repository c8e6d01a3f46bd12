import { useStaffLanguage } from '../language/staff-language.tsx';
import { changeDraft, useDraft } from '../session/drafts.ts';
import { decidedNow } from './brief.ts';
import { causesWords } from './cause-words.ts';
import { orderedChecklist } from './ordered-checklist.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';
import { checklistWords } from './rule-words.ts';

/** What to confirm on the phone. The ticks help during the call and are not kept. */
export function ChecklistCard() {
  const { words } = useStaffLanguage();
  const { page, names } = useOpenRequest();
  const { ticked } = useDraft(page.id);
  const texts = words.request.checklist;
  const lines = orderedChecklist(decidedNow(page));
  const tick = (id: string, on: boolean) =>
    changeDraft(page.id, (draft) => ({
      ...draft,
      ticked: on ? [...draft.ticked, id] : draft.ticked.filter((other) => other !== id),
    }));
  return (
    <RequestCard title={texts.title} className="checklist">
      {lines.length === 0 && <p>{texts.empty}</p>}
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line.id}>
            <label className="tick">
              <input
                type="checkbox"
                checked={ticked.includes(line.id)}
                onChange={(event) => tick(line.id, event.target.checked)}
              />
              <span>
                {checklistWords(line, words, names)}
                <span className="quiet small checklist-cause">
                  {causesWords(line.answers, names)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p>{texts.never}</p>
      <p className="quiet small screen-only">{texts.notKept}</p>
    </RequestCard>
  );
}
