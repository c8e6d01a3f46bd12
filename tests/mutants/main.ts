import { workingCatalogues } from './catalogues.ts';
import { caughtBy, detectorGroups } from './detectors.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';
import { writeSection } from './mutants-document.ts';
import { operators } from './operators/index.ts';
import { survivors } from './survivors.ts';

/**
 * `npm run mutants:catalogues`: makes every mistake that the operators know in the working
 * catalogues, one at a time, and says what sees it. Ends with 1 when one is seen by nothing
 * and not argued. With `write`, the table of docs/mutants.md is written anew; with an
 * operator's id, that one alone is tried.
 */
const words = process.argv.slice(2);
const wanted = operators.filter(({ id }) => words.includes(id));
const chosen = wanted.length > 0 ? wanted : operators;
const stepsBetweenSigns = 100;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const seen = caughtBy(workingCatalogues);
if (seen) {
  print(`The working catalogues are not what ${seen.id} says: ${seen.find(workingCatalogues)}`);
  process.exit(1);
}

const judged: Judged[] = [];
for (const operator of chosen) {
  const result = await judge(operator, workingCatalogues, (done, all) => {
    if (process.stdout.isTTY && done % stepsBetweenSigns === 0) {
      process.stdout.write(`\r${operator.id}: ${done} of ${all}`);
    }
  });
  judged.push(result);
  const { made, caught, argued, open } = result;
  const by = detectorGroups.flatMap((group) => {
    const count = caught.get(group);
    return count === undefined ? [] : [`${count} by ${group}`];
  });
  print(`${process.stdout.isTTY ? '\r' : ''}${operator.id}: ${made} made, ${by.join(', ')}`);
  for (const name of argued) print(`     left, argued: ${name}`);
  for (const name of open) print(`     NOT CAUGHT: ${name}`);
}

const made = judged.reduce((sum, each) => sum + each.made, 0);
const open = judged.flatMap((each) => each.open);
const argued = judged.flatMap((each) => each.argued);
const gone = survivors
  .flatMap(({ mutations }) => mutations)
  .filter((name) => chosen === operators && !argued.includes(name));
for (const name of gone) print(`Argued, but made by nobody or seen: ${name}`);
print(
  `${made} mistakes made, ${made - open.length - argued.length} caught, ${argued.length} left and argued, ${open.length} not caught.`,
);
if (words.includes('write') && chosen === operators) writeSection(judged);
// The solver keeps its threads.
process.exit(open.length + gone.length === 0 ? 0 : 1);
