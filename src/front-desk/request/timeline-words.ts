import type { TimelineEntry } from '../../consultation/staff-api.ts';
import { fill } from '../language/fill.ts';
import type { Words } from '../language/words.ts';
import { optionsWords } from './cause-words.ts';
import type { Names } from './not-asked-words.ts';

/**
 * What happened, in words.
 * @param moment puts an instant into words
 */
export function timelineWords(
  { what }: TimelineEntry,
  words: Words,
  names: Names,
  moment: (instant: string) => string,
): string {
  const texts = words.request.timeline;
  const { states, closeReasons } = words.worklist;
  switch (what.kind) {
    case 'moved': {
      const moved = fill(texts.moved, { from: states[what.from], to: states[what.to] });
      return what.reason ? `${moved}: ${closeReasons[what.reason]}` : moved;
    }
    case 'called': {
      const outcome = words.request.call.outcomes[what.outcome];
      const called = fill(texts.called, { outcome });
      if (!what.callBackAt) return called;
      return `${called} ${fill(texts.callBack, { when: moment(what.callBackAt) })}`;
    }
    case 'answer-corrected': {
      const { question } = what;
      const label = (options: readonly string[] | null) =>
        optionsWords({ question, options: options ?? [] }, names) || '–';
      const change = `${names.question(question)}: ${label(what.from)} → ${label(what.to)}`;
      return `${texts.kinds['answer-corrected']}. ${change}`;
    }
    case 'noted':
      return texts.noted;
    default:
      return texts.kinds[what.kind];
  }
}
