/**
 * The wording of an id that comes out of the decision as a plain string.
 * @throws RangeError when there is none: the types of the wording rule that out for every id
 *   of the definition that the page carries
 */
export function wordingOf<Words>(texts: Readonly<Record<string, Words>>, id: string): Words {
  const words = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (words === undefined) throw new RangeError(`no wording for ${id}`);
  return words;
}
