/**
 * A function that works out its value once for each object that it is asked about.
 * @param workOut must give the same value whenever it is asked about the same object
 */
export function onceFor<Subject extends WeakKey, Value extends object>(
  workOut: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const known = new WeakMap<Subject, Value>();
  return (subject) => {
    const found = known.get(subject);
    if (found) return found;
    const value = workOut(subject);
    known.set(subject, value);
    return value;
  };
}
