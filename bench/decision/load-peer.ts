import { createRequire } from 'node:module';
import * as z from 'zod';

const requirePeer = createRequire(new URL('../package.json', import.meta.url));

/**
 * Loads a package of `bench/package.json`, which the project itself neither installs nor
 * knows the types of.
 * @param shape what is used of it
 */
export function loadPeer<Shape>(name: string, shape: z.ZodType<Shape>): Shape {
  const loaded: unknown = requirePeer(name);
  return shape.parse(loaded);
}

/** A class or function of a peer, under the type that it is used as. */
export function anExport<Type>(): z.ZodType<Type> {
  return z.custom<Type>((value) => typeof value === 'function');
}
