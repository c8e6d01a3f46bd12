import SqliteDatabase from 'better-sqlite3';
import { parts } from '../requests/parts.ts';
import { PreparedDiffers, replayRequest } from './replay-request.ts';
import type { ReplayContext, Replayed } from './replay-request.ts';
import { addTallies, countReplayed, emptyTally } from './replay-tally.ts';
import type { ReplayTally } from './replay-tally.ts';
import type { StoredRequest, StoredResult } from './stored-run.ts';

/** Pages of the indexes that a thread keeps, in kibibytes: ids are random, rows are not. */
const cacheKibibytes = 32_768;

/** Rows of the table from one place to another, both counted. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** A request that is worth naming, on one line. */
export interface ReplayLine {
  readonly kind: 'less-cautious' | 'incomplete' | 'unreadable';
  /** What the person quotes on the telephone; empty where not even that can be read. */
  readonly code: string;
  readonly about: readonly string[];
}

export interface ReplayedRange {
  readonly tally: ReplayTally;
  readonly lines: readonly ReplayLine[];
}

/**
 * Characters of a sealed part, far above what a request can hold. A longer one is not even
 * fetched: a thread that ran out of memory would take the whole replay with it.
 */
const longestPart = 1_000_000;
/** Characters in base64url of a tag that seals nothing, and of a nonce. */
const emptyPart = 22;
const nonceLength = 16;
const sealed = `iif(octet_length(p.sealed) <= ${longestPart}, p.sealed, null) as sealed`;

/** The lengths stand at the beginning of a row: of what is sealed, nothing is read. */
const hasResult = `octet_length(s.nonce) = ${nonceLength}
  and octet_length(s.sealed) between ${emptyPart + 1} and ${longestPart}
  and s.schema_version between 1 and ${parts.result.schemaVersion}`;
const requestQuery = `
  select r.id, r.code, r.practice_version, k.key_version, k.nonce as key_nonce, k.wrapped,
    p.schema_version, p.nonce, ${sealed}, (${hasResult}) as has_result
  from requests r
  left join request_keys k on k.request_id = r.id
  left join request_parts p on p.request_id = r.id and p.part = 'answers' and p.sequence = 0
  left join request_parts s on s.request_id = r.id and s.part = 'result' and s.sequence = 0
  where r.rowid between ? and ?`;
const resultQuery = `
  select p.schema_version, p.nonce, ${sealed}
  from request_parts p where p.request_id = ? and p.part = 'result' and p.sequence = 0`;

/** What is decided with, and how often that is checked. */
export interface ReplaySetup extends Omit<ReplayContext, 'resultOf'> {
  /** Of this many requests one is opened whole, and decided with `assess` as well. */
  readonly checkedOneOf: number;
}

/** Replays requests of a database file, row by row, on a connection of its own. */
export function openReplay(file: string, { checkedOneOf, ...deciding }: ReplaySetup) {
  const sqlite = new SqliteDatabase(file, { readonly: true, fileMustExist: true });
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma(`cache_size = -${cacheKibibytes}`);
  const rows = sqlite.prepare<[number, number], StoredRequest>(requestQuery);
  const results = sqlite.prepare<[string], StoredResult>(resultQuery);
  const context: ReplayContext = { ...deciding, resultOf: (id) => results.get(id) };

  /** @throws SqliteError where a page of the file is damaged */
  function replayAll({ from, to }: RowRange): ReplayedRange {
    const counter = countReplayed();
    let read = 0;
    const lines: ReplayLine[] = [];
    for (const row of rows.iterate(from, to)) {
      const replayed = replayRequest(row, context, read % checkedOneOf === 0);
      read += 1;
      counter.add(replayed);
      lines.push(...lineOf(row.code, replayed));
    }
    return { tally: counter.tally(), lines };
  }

  function replayOne(place: number): ReplayedRange {
    try {
      return replayAll({ from: place, to: place });
    } catch (error) {
      if (error instanceof PreparedDiffers) throw error;
      const counter = countReplayed();
      const replayed = { kind: 'unreadable' } as const;
      counter.add(replayed);
      return { tally: counter.tally(), lines: lineOf('', replayed) };
    }
  }

  return {
    /** Every request of a range. A damaged row costs itself alone. */
    replayRange(range: RowRange): ReplayedRange {
      try {
        return replayAll(range);
      } catch (error) {
        if (error instanceof PreparedDiffers) throw error;
        const each = Array.from({ length: range.to - range.from + 1 }, (_, step) =>
          replayOne(range.from + step),
        );
        return {
          tally: each.reduce((sum, { tally }) => addTallies(sum, tally), emptyTally),
          lines: each.flatMap(({ lines }) => lines),
        };
      }
    },
    close: () => sqlite.close(),
  };
}

function lineOf(code: string, replayed: Replayed): ReplayLine[] {
  switch (replayed.kind) {
    case 'unmoved':
      return [];
    case 'unreadable':
      return [{ kind: 'unreadable', code, about: [] }];
    case 'incomplete':
      return [{ kind: 'incomplete', code, about: replayed.questions }];
    case 'moved': {
      const less = replayed.differences.filter(({ direction }) => direction === 'less');
      return less.length === 0
        ? []
        : [{ kind: 'less-cautious', code, about: less.map(({ words }) => words) }];
    }
  }
}
