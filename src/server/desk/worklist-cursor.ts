import * as z from 'zod/mini';

/** Where a page of the worklist ends: the place in the order, and the id that breaks ties. */
export interface WorklistPlace {
  readonly waitingOrder: string;
  readonly id: string;
}

const placeSchema = z.tuple([z.string(), z.string()]);

/** The place as one opaque word for an address. */
export function writeCursor({ waitingOrder, id }: WorklistPlace): string {
  return Buffer.from(JSON.stringify([waitingOrder, id])).toString('base64url');
}

/** @returns nothing for a word that is no cursor */
export function readCursor(cursor: string): WorklistPlace | undefined {
  try {
    const parsed = placeSchema.safeParse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    return parsed.success ? { waitingOrder: parsed.data[0], id: parsed.data[1] } : undefined;
  } catch {
    return undefined;
  }
}
