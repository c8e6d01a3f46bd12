/** Oldest Node that runs this: better-sqlite3 13 dies without a word on older ones. */
const oldestNode = 24;

const node = process.versions.node;
if (Number(node.split('.')[0]) >= oldestNode) {
  const { startOrSayWhyNot } = await import('./start/start-or-say-why-not.ts');
  await startOrSayWhyNot(process.env);
} else {
  process.stderr.write(
    `Node ${node} is too old: install Node ${oldestNode} or newer from https://nodejs.org and start again.\n`,
  );
  process.exitCode = 1;
}

export {};
