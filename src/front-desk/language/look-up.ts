/** The entry of a record under an id that comes from data; nothing that records inherit. */
export function lookUp<Entry>(
  record: Readonly<Record<string, Entry>> | undefined,
  id: string,
): Entry | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined;
}
