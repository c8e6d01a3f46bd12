import type { AppDependencies } from '../../../src/server/dependencies.ts';
import { signRules } from '../../../src/server/sign-off/sign-rules.ts';
import { addAccount, valueOf } from './desk.ts';

/** The clinician of these tests. */
export const clinician = 'account-clinician';

/** Every list, as a clinician who has read them all says. */
export const allRead = ['proposals', 'gates', 'spans', 'weak-sources'] as const;

/** Makes a clinician of this name, who signs the rules in force. */
export async function signCurrentRules(dependencies: AppDependencies, name: string): Promise<void> {
  await addAccount(dependencies, clinician, name, 'clinician');
  const { contentHash } = dependencies.definitions.current();
  const signature = { contentHash, read: allRead, comment: '' };
  valueOf(await signRules(dependencies, clinician, signature));
}
