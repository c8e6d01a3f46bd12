import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import * as z from 'zod/mini';
import { writeOut } from './standard-output.ts';

/** Everything that the log says in words. Any other message comes from a library. */
const logMessages = ['answered', 'failed', 'started', 'stopping', 'stopped'] as const;

/** Below it, what libraries say is left out. */
const warningLevel = 40;

const shortText = z.string().check(z.maxLength(200));

/** The only fields that reach the log. None can hold an address, a query or a body. */
const recordSchema = z.object({
  reqId: z.optional(shortText),
  method: z.optional(shortText),
  /** The pattern of the route, never the path that was asked for. */
  route: z.optional(shortText),
  status: z.optional(z.int()),
  ms: z.optional(z.number()),
  code: z.optional(shortText),
  error: z.optional(
    z.object({
      name: shortText,
      code: z.optional(shortText),
      /** Where in the program, without the message, which may quote what was typed. */
      frames: z.array(z.string()),
    }),
  ),
});
type LogRecord = z.infer<typeof recordSchema>;

const recordFields = recordSchema.def.shape;

/**
 * A log of JSON lines that holds what is on the list above and nothing else, whoever writes
 * to it: libraries log through it too.
 */
export function createLogger(
  destination: DestinationStream = { write: (line) => writeOut(line) },
): FastifyBaseLogger {
  const logger = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }), log: keepListed },
      hooks: {
        logMethod(inputs, method, level) {
          const [first, second] = inputs;
          const record = first instanceof Error ? { error: describeError(first) } : first;
          const message: unknown = typeof first === 'string' ? first : second;
          const known = logMessages.some((candidate) => candidate === message);
          if (!known && level < warningLevel) return;
          method.apply(this, [toRecord(record), known ? String(message) : 'library']);
        },
      },
    },
    destination,
  );
  return withListedChildren(logger);
}

/** What a child logger is bound to passes no formatter, so it is sifted here. */
function withListedChildren(logger: Logger): FastifyBaseLogger {
  return {
    level: logger.level,
    trace: logger.trace.bind(logger),
    debug: logger.debug.bind(logger),
    info: logger.info.bind(logger),
    warn: logger.warn.bind(logger),
    error: logger.error.bind(logger),
    fatal: logger.fatal.bind(logger),
    silent: logger.silent.bind(logger),
    child: (bindings) => withListedChildren(logger.child(keepListed(bindings))),
  };
}

function toRecord(value: unknown): LogRecord {
  if (typeof value !== 'object' || value === null) return {};
  const error = 'err' in value && value.err instanceof Error ? describeError(value.err) : undefined;
  return keepListed(error ? { ...value, error } : value);
}

function keepListed(record: object): LogRecord {
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(recordFields)) {
    const found: unknown = Object.entries(record).find(([key]) => key === name)?.[1];
    const read = z.safeParse(field, found);
    if (read.success && read.data !== undefined) kept[name] = read.data;
  }
  return kept;
}

/** Frames that are kept of an error. */
const mostFrames = 12;

/** What of an error may be logged: its class, its code, and where it happened. */
export function describeError(error: Error): NonNullable<LogRecord['error']> {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^ {4}at /u.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim());
  return { name: error.name, frames, ...(code && /^[A-Za-z0-9_]+$/u.test(code) ? { code } : {}) };
}
