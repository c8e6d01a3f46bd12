import { create } from 'zustand';
import type { Contact } from '../../consultation/index.ts';
import { entryId } from '../api/entry-id.ts';

/** What somebody has typed at one request and not saved. It is kept in memory alone. */
export interface Draft {
  readonly note: string;
  /** Id that the note will have, so that sending it twice records it once. */
  readonly noteId: string;
  /** Lines of the call checklist that are ticked; a help during the call. */
  readonly ticked: readonly string[];
  readonly contact?: Contact;
  readonly answer?: { readonly question: string; readonly options: readonly string[] };
}

interface DraftsState {
  /** Account that typed them; another one never sees them. */
  readonly owner: string | undefined;
  readonly byRequest: Readonly<Record<string, Draft>>;
}

const emptyDraft: Omit<Draft, 'noteId'> = { note: '', ticked: [] };

const useDrafts = create<DraftsState>(() => ({ owner: undefined, byRequest: {} }));

/** Says whose drafts these are: those of anyone else are dropped. */
export function ownDrafts(account: string): void {
  const { owner } = useDrafts.getState();
  if (owner !== account) useDrafts.setState({ owner: account, byRequest: {} });
}

/** Forgets everything, on signing out. */
export function dropDrafts(): void {
  useDrafts.setState({ owner: undefined, byRequest: {} });
}

const noDrafts = { ...emptyDraft, noteId: '' };

/** The draft at one request. */
export function useDraft(request: string): Draft {
  return useDrafts((state) => state.byRequest[request] ?? noDrafts);
}

/** Changes the draft at one request. */
export function changeDraft(request: string, change: (draft: Draft) => Draft): void {
  useDrafts.setState(({ byRequest }) => {
    const draft = byRequest[request] ?? { ...emptyDraft, noteId: entryId() };
    return { byRequest: { ...byRequest, [request]: change(draft) } };
  });
}

/** The account that was signed in here last and has not signed out. */
export function useDraftsOwner(): string | undefined {
  return useDrafts((state) => state.owner);
}

/** Whether any draft holds text that would be missed. */
export function useAnyUnsaved(): boolean {
  return useDrafts(({ byRequest }) =>
    Object.values(byRequest).some(
      ({ note, contact, answer }) => note.trim() !== '' || contact || answer,
    ),
  );
}

/** The id of the note that is being typed, a new one for each note. */
export function renewNote(request: string): void {
  changeDraft(request, (draft) => ({ ...draft, note: '', noteId: entryId() }));
}

/** Forgets what was typed at a request that is gone. */
export function forgetDraft(request: string): void {
  useDrafts.setState(({ byRequest }) => {
    const { [request]: _gone, ...others } = byRequest;
    return { byRequest: others };
  });
}
