import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Worklist } from '../../consultation/staff-api.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { KeyHint } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useDeskKeys } from '../keys/use-desk-keys.ts';
import { useKeysOn } from '../keys/use-keys-on.ts';
import { fill, fillCount } from '../language/fill.ts';
import { momentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';
import { paths } from '../paths.ts';
import { neighbourOf } from './neighbour.ts';
import { QueueList } from './queue-list.tsx';
import { QueuePages } from './queue-pages.tsx';
import { standAt, useQueue } from './queue-store.ts';
import { QueueTable } from './queue-table.tsx';
import { useMediaQuery } from './use-media-query.ts';
import { useWorklist } from './use-worklist.ts';
import './queue-pane.css';

interface QueuePaneProps {
  /** Id of the request that is open beside it; none where the list has the page. */
  readonly open: string | undefined;
}

/** The worklist: a table where it has the room, a list beside an open request. */
export function QueuePane({ open }: QueuePaneProps) {
  const { words } = useStaffLanguage();
  const texts = words.worklist;
  const { filter, startedOver } = useQueue();
  const list = useWorklist();
  const roomForTable = useMediaQuery('(min-width: 68rem)');
  const lines = list.data?.lines ?? [];
  const Heading = open === undefined ? 'h1' : 'h2';
  const heading = useRef<HTMLHeadingElement>(null);
  useQueueKeys(lines, open);

  return (
    <div className={open === undefined ? 'queue queue-whole' : 'queue'}>
      <div className="queue-head">
        <Heading ref={heading} tabIndex={-1} className="queue-title">
          {texts.titles[filter]}
        </Heading>
        {list.data && <QueueSummary list={list.data} whole={open === undefined} />}
        <KeyHints />
        <Refreshed at={list.dataUpdatedAt} failed={list.isError} />
      </div>
      {startedOver && (
        <Notice tone="care" role="status">
          <p>{texts.startedOver}</p>
        </Notice>
      )}
      {list.error && (
        <FailureNote failure={list.error.failure} onRetry={() => void list.refetch()} />
      )}
      {list.isPending && (
        <p className="queue-empty" role="status">
          {words.frame.loading}
        </p>
      )}
      {list.data && lines.length === 0 && <p className="queue-empty">{texts.empty[filter]}</p>}
      {lines.length > 0 &&
        (open === undefined && roomForTable ? (
          <QueueTable lines={lines} label={texts.titles[filter]} />
        ) : (
          <QueueList lines={lines} label={texts.titles[filter]} open={open} />
        ))}
      <QueuePages next={list.data?.next ?? null} onTurn={() => heading.current?.focus()} />
    </div>
  );
}

/** How many are urgent, and the order in which they stand. */
function QueueSummary({ list, whole }: { readonly list: Worklist; readonly whole: boolean }) {
  const { words, language } = useStaffLanguage();
  const { counts } = list;
  return (
    <p className="queue-summary">
      {counts.urgent > 0 ? (
        <strong className="queue-due-passed">
          {fillCount(words.worklist.urgentCount, counts.urgent, language)}
        </strong>
      ) : (
        words.worklist.nothingUrgent
      )}
      {whole && <span className="quiet"> {words.worklist.order}</span>}
    </p>
  );
}

/** The letters that go through the list, while letters are on. */
function KeyHints() {
  const { keys } = useStaffLanguage().words.worklist;
  if (!useKeysOn()) return null;
  return (
    <p className="queue-keys quiet small">
      <KeyHint letter="j" /> <KeyHint letter="k" /> {keys.move} <KeyHint letter="o" /> {keys.open}
    </p>
  );
}

function Refreshed({ at, failed }: { readonly at: number; readonly failed: boolean }) {
  const { words } = useStaffLanguage();
  const place = usePlace();
  const now = useNow();
  if (at === 0) return null;
  const time = momentWords(new Date(at).toISOString(), now, place);
  return (
    <p className={failed ? 'queue-due-passed small' : 'quiet small'}>
      {fill(words.frame.lastRefreshed, { time })}
    </p>
  );
}

function useQueueKeys(lines: Worklist['lines'], open: string | undefined): void {
  const [, navigate] = useLocation();
  const line = useQueue((queue) => queue.line);
  useEffect(() => {
    if (open !== undefined) standAt(open);
  }, [open]);
  const go = (step: 1 | -1) => {
    const next = neighbourOf(lines, line ?? open, step);
    if (!next) return;
    standAt(next.id);
    document.querySelector<HTMLElement>(`[data-line="${CSS.escape(next.id)}"]`)?.focus();
  };
  useDeskKeys({
    next: () => go(1),
    previous: () => go(-1),
    open: () => {
      if (line !== undefined) navigate(paths.request(line));
    },
  });
}
