/** Codes of SQLite and PostgreSQL that mean "not now": locked, full, read-only, unreachable. */
const passingFailures =
  /^(SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM)|08|53|57P0|40|ECONN|ENOSPC)/u;

/** Whether the store could not do it for now, so that sending again later makes sense. */
export function isStorageFailure(error: unknown): boolean {
  return passingFailures.test(codeOf(error));
}

/** Whether the disk itself failed, after which nothing that was written may be believed. */
export function isDiskFailure(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_IOERR');
}

/** Whether a database file is damaged, or is no database. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/u.test(codeOf(error));
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
