import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { questionnaire, walkQuestions } from '../../questions/index.ts';
import type { EndingId, Walk } from '../../questions/index.ts';
import { calendarDay, timeQuestions } from '../draft/answered-on.ts';
import { newDraft } from '../draft/draft.ts';
import type { Draft, LoadedDraft, Position, Received, TypedAnswers } from '../draft/draft.ts';
import type { DraftStore, KeptIn } from '../draft/draft-store.ts';
import { resumeDraft } from '../draft/resume.ts';
import type { ResumedDraft, ResumeNotice } from '../draft/resume.ts';
import { ordinaryFollowUps } from '../question/question-pages.ts';
import { firstPosition } from './position.ts';
import { newRequestId } from './request-id.ts';

/** Accepted answers and where someone is; all else is worked out of these. */
export interface JourneyState {
  readonly draft: Draft;
  readonly walk: Walk;
  readonly keptIn: KeptIn;
  /** A draft that was found on the device; the person has not said yet whether to go on with it. */
  readonly found?: Draft | undefined;
  /** Another tab has this draft: nothing is shown or changed here. */
  readonly isElsewhere: boolean;
  readonly notice: ResumeNotice | 'started-anew' | 'more-asked' | null;
}

/** What can happen on the way. Each has the draft kept; what is answered, once nothing is pressed. */
export interface Journey {
  readonly store: StoreApi<JourneyState>;
  /** Accepts the answers of one page. */
  readonly accept: (answers: TypedAnswers) => void;
  /** Keeps what stands on a page that is not continued yet. */
  readonly type: (answers: TypedAnswers) => void;
  /** Says where someone is now, and by which key the history knows it. */
  readonly moveTo: (position: Position, key: number) => void;
  /** Changes parts of the draft; it is kept once the promise is. */
  readonly change: (changed: Partial<Draft>) => Promise<void>;
  /** Keeps the draft as it is, before this page is left for another one. @returns where it is kept */
  readonly keep: () => Promise<KeptIn>;
  /** Wipes the draft and keeps what came of it. */
  readonly receive: (received: Received) => void;
  readonly clear: () => void;
  /** Keeps the draft on the device too, for some days, or no longer; ends once that is done. */
  readonly keepOnDevice: (isKept: boolean) => Promise<void>;
  /** Says that another tab has this draft. */
  readonly setElsewhere: () => void;
  /** Asks again what may have changed while the page lay idle; so does whatever changes an answer. */
  readonly wake: () => JourneyState['notice'];
}

export interface JourneyParts {
  readonly draftStore: DraftStore;
  /** Version of the definition that this page carries. */
  readonly definition: string;
  readonly timeZone: string | null;
  readonly now: () => Date;
  /** Puts a task off while someone answers; each call of what it returns asks for it. */
  readonly whenQuiet: (task: () => void) => () => void;
}

const walkOf = ({ answers }: Pick<Draft, 'answers'>): Walk => walkQuestions(questionnaire, answers);

/** At this ending the page keeps nothing either: nothing of a minor is stored. */
const keptNowhere: EndingId = 'under-age';

function isKeptNowhere({ answers, typed }: Draft): boolean {
  return walkOf({ answers: { ...answers, ...typed } }).endings.some(({ id }) => id === keptNowhere);
}

/**
 * Takes up the draft of this tab, or starts one.
 * @param loaded what the store of drafts had
 */
export function createJourney(loaded: LoadedDraft, parts: JourneyParts): Journey {
  const { draftStore, definition, timeZone, now, whenQuiet } = parts;
  const fresh = (): Draft => newDraft(newRequestId(), definition, firstPosition, now().getTime());
  const resume = (draft: Draft) => resumeDraft(draft, questionnaire, definition, now().getTime());
  const resumed: ResumedDraft = loaded.kind === 'draft' ? resume(loaded.draft) : { draft: fresh() };
  const store = createStore<JourneyState>(() => ({
    draft: resumed.draft,
    walk: walkOf(resumed.draft),
    keptIn: draftStore.keptIn(resumed.draft.requestId),
    found: loaded.kind === 'kept' ? loaded.draft : undefined,
    isElsewhere: false,
    notice: loaded.kind === 'unreadable' ? 'started-anew' : (resumed.notice ?? null),
  }));

  const say = (requestId: string, keptIn: KeptIn): void => {
    // Meanwhile it may have been cleared.
    if (store.getState().draft.requestId === requestId) store.setState({ keptIn });
  };

  async function keep(isKept?: boolean): Promise<void> {
    const { draft, found, isElsewhere } = store.getState();
    // Meanwhile another tab may have taken it over.
    if (isElsewhere) return;
    // Nothing to lose is nothing to keep: after Clear, every storage stays empty. What is ticked
    // beside answers that were found must not take their place.
    const { answers, typed, received, requestId } = draft;
    if (found || (!received && Object.keys({ ...answers, ...typed }).length === 0)) return;
    if (isKeptNowhere(draft)) {
      await draftStore.clear(true);
      return say(requestId, 'memory');
    }
    const saved = isKept === undefined ? draftStore.save(draft) : draftStore.keep(draft, isKept);
    say(requestId, await saved);
  }

  function set(changed: Partial<Draft>): void {
    if (store.getState().isElsewhere) return;
    const draft = { ...store.getState().draft, ...changed, touchedAt: now().getTime() };
    // The walk keeps its identity while no answer changes, so that selectors stay quiet.
    store.setState(changed.answers ? { draft, walk: walkOf(draft) } : { draft });
  }

  function change(changed: Partial<Draft>): Promise<void> {
    set(changed);
    return keep();
  }

  const keepSoon = whenQuiet(() => void keep());

  function changeAndKeepSoon(changed: Partial<Draft>): void {
    set(changed);
    keepSoon();
  }

  return {
    store,
    accept(accepted) {
      const woken = wake();
      const { draft: before, walk: wasAsked } = store.getState();
      const { answers, answeredOn, typed } = before;
      const ids = Object.keys(accepted);
      const dated = ids.filter((id) => timeQuestions.includes(id));
      changeAndKeepSoon({
        answers: { ...answers, ...accepted },
        answeredOn: {
          ...answeredOn,
          ...Object.fromEntries(dated.map((id) => [id, calendarDay(now(), timeZone)])),
        },
        typed: Object.fromEntries(Object.entries(typed).filter(([id]) => !ids.includes(id))),
      });
      const { asked, complete } = store.getState().walk;
      // Whoever had come to the end hears why they are asked again; so does whoever sees the
      // number of pages left go up.
      const isReopened = wasAsked.complete && !complete;
      const followUps = asked.filter(({ followsUp = '' }) => ids.includes(followsUp));
      const isOpened = followUps.some((question) => !wasAsked.asked.includes(question));
      // One more than ordinary comes in place of the page that was just left.
      const isMore = isReopened || (isOpened && followUps.length > ordinaryFollowUps + 1);
      store.setState({ notice: isMore ? 'more-asked' : woken });
    },
    type(answers) {
      wake();
      changeAndKeepSoon({ typed: { ...store.getState().draft.typed, ...answers } });
    },
    moveTo(position, key) {
      const { draft } = store.getState();
      store.setState({
        draft: { ...draft, position, trail: { ...draft.trail, [key]: position } },
      });
      keepSoon();
    },
    change(changed) {
      wake();
      return change(changed);
    },
    keep: () => keep().then(() => store.getState().keptIn),
    receive(received) {
      // What came of sending is true whichever tab has the draft.
      store.setState({ isElsewhere: false });
      void change({
        ...fresh(),
        trail: {},
        sentFor: undefined,
        position: 'confirmation',
        received,
      });
    },
    clear() {
      void draftStore.clear();
      const draft = fresh();
      store.setState({ draft, walk: walkOf(draft), notice: null, found: undefined, keptIn: 'tab' });
    },
    keepOnDevice: keep,
    setElsewhere: () => store.setState({ isElsewhere: true }),
    wake,
  };

  /** @returns what is said of it, if anything was put back among what is asked */
  function wake(): JourneyState['notice'] {
    const { isElsewhere, draft: kept } = store.getState();
    const { draft, notice = null } = resume(kept);
    if (draft === kept || isElsewhere) return null;
    store.setState({ notice });
    void change(draft);
    return notice;
  }
}
