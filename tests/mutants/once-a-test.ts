/**
 * Stands in for `onceFor` while mutants are tested: what is worked out is kept for one test.
 * If it were kept for longer, only the first test that needs it would be known to reach the
 * code that works it out, and a mutant there would meet no other test.
 */
export function onceFor<Subject extends WeakKey, Value extends object>(
  workOut: (subject: Subject) => Value,
): (subject: Subject) => Value {
  let known = new WeakMap<Subject, Value>();
  forgetting.push(() => {
    known = new WeakMap();
  });
  return (subject) => {
    const value = known.get(subject) ?? workOut(subject);
    known.set(subject, value);
    return value;
  };
}

const forgetting: (() => void)[] = [];

/** Forgets all that was worked out. */
export function forgetAll(): void {
  for (const forget of forgetting) forget();
}
