import * as z from 'zod/mini';
import { consentSchema, contactSchema, shownSchema } from '../../consultation/index.ts';
import { resultSchema } from '../../rules/index.ts';
import { outcomeSchema } from './outcome.ts';

const answerValue = z.union([z.string(), z.array(z.string())]);

/** Whom to contact, as typed, and the phone number as machines dial it where it parses. */
const contactPart = z.strictObject({
  contact: contactSchema,
  phoneE164: z.nullable(z.string()),
});

/** The answers that apply, with the day on which the person gave those about time. */
const answersOfVersion1 = z.strictObject({
  answers: z.record(z.string(), answerValue),
  answeredOn: z.iso.date(),
  /** The day that the results were worked out for: the server's own where the other is doubtful. */
  decidedOn: z.iso.date(),
});

const answersPart = z.extend(answersOfVersion1, {
  /** What the person was told, for a replay; none in version 1, where the result alone says it. */
  outcome: z.nullable(outcomeSchema),
});

/** The result with the named versions, the one with the current ones, and what was shown. */
const resultPart = z.strictObject({
  named: resultSchema,
  /** None when the current questionnaire asks what the named one did not. */
  current: z.nullable(resultSchema),
  shown: shownSchema,
});

/** What one line of the worklist needs, so that the list opens one part a request. */
const listLinePart = z.strictObject({
  name: z.string(),
  /** Options of `goals`: what the person asks about. */
  goals: z.array(z.string()),
  /** Ids of level reasons, where the run ended before the goals. */
  levelReasons: z.array(z.string()),
});

const consentsPart = z.strictObject({
  version: z.string(),
  consents: z.array(consentSchema),
});

/** Turns a value of one version of a part into one of the next. */
type Upgrade = (value: unknown) => unknown;

/**
 * A sealed part of a request: its name, its schema, and the version of that schema. A part
 * that changes its shape gets the next version and keeps a way to read the ones before.
 */
export interface PartKind<Name extends string = string, Value = unknown> {
  readonly name: Name;
  readonly schemaVersion: number;
  readonly schema: z.ZodMiniType<Value>;
  /** From version 1 to 2, and so on. */
  readonly upgrades: readonly Upgrade[];
}

/** Declares a part and keeps its name as a literal type. */
export function definePart<const Name extends string, Value>(
  name: Name,
  schema: z.ZodMiniType<Value>,
  upgrades: readonly Upgrade[] = [],
): PartKind<Name, Value> {
  return { name, schemaVersion: upgrades.length + 1, schema, upgrades };
}

/**
 * The value of an opened part, in the form of today.
 * @throws RangeError for a later version than this program knows, ZodError for another shape
 */
export function readValue<Value>(
  { name, schemaVersion, schema, upgrades }: PartKind<string, Value>,
  version: number,
  text: string,
): Value {
  if (version > schemaVersion) throw new RangeError(`${name} of version ${version}`);
  const stored: unknown = JSON.parse(text);
  const value = upgrades.slice(version - 1).reduce((earlier, upgrade) => upgrade(earlier), stored);
  return z.parse(schema, value);
}

/** The parts that a request is received with. Others (notes, corrections, calls) come later. */
export const parts = {
  contact: definePart('contact', contactPart),
  answers: definePart('answers', answersPart, [
    (stored) => ({ ...z.parse(answersOfVersion1, stored), outcome: null }),
  ]),
  result: definePart('result', resultPart),
  listLine: definePart('list-line', listLinePart),
  consents: definePart('consents', consentsPart),
} as const;
