import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** What the checker said, or that there is no Java to run it. */
export type Checked =
  | { readonly kind: 'checked'; readonly errors: readonly string[] }
  | { readonly kind: 'no-java' };

const require = createRequire(import.meta.url);

/** Runs the Nu checker over files and folders of HTML; errors only. It asks nothing elsewhere. */
export function checkMarkup(paths: readonly string[]): Checked {
  if (spawnSync('java', ['-version']).status !== 0) return { kind: 'no-java' };
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
  const options = ['-jar', jar, '--errors-only', '--skip-non-html', '--format', 'gnu', ...paths];
  const { stderr, status } = spawnSync('java', options, { encoding: 'utf8' });
  const errors = stderr.split('\n').filter((line) => line.trim() !== '');
  if (status !== 0 && errors.length === 0) errors.push(`it ended with ${String(status)}`);
  return { kind: 'checked', errors };
}
