import { fullMomentWords, momentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';
import { timelineWords } from './timeline-words.ts';
import './timeline-card.css';

/** Everything that happened to the request, oldest first. */
export function TimelineCard() {
  const { words } = useStaffLanguage();
  const { page, names } = useOpenRequest();
  const place = usePlace();
  const now = useNow();
  const moment = (instant: string) => momentWords(instant, now, place);
  return (
    <RequestCard title={words.request.timeline.title} className="timeline">
      <ol className="plain-list">
        {page.timeline.map((entry) => (
          <li key={entry.id} className="timeline-entry">
            <time dateTime={entry.at} title={fullMomentWords(entry.at, place)} className="quiet">
              {moment(entry.at)}
            </time>
            <span>
              {timelineWords(entry, words, names, moment)}
              {entry.by && <span className="quiet"> · {entry.by.name}</span>}
            </span>
          </li>
        ))}
      </ol>
    </RequestCard>
  );
}
