import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import type { Finding } from './finding.ts';

/**
 * The three engines, put into the page as text: nothing is downloaded when they run, and the
 * page's content policy holds for the page as ever.
 */
const require = createRequire(import.meta.url);
const scripts = [
  axeCore.source,
  readFileSync(require.resolve('@pa11y/html_codesniffer/build/HTMLCS.js'), 'utf8'),
  `${readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8')};globalThis.ace = ace;`,
].join(';\n');

interface AxeNode {
  readonly target: readonly unknown[];
  readonly failureSummary?: string;
}
interface AxeResult {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly AxeNode[];
}
interface CodeSnifferMessage {
  readonly type: number;
  readonly code: string;
  readonly msg: string;
  readonly element: Element;
}
interface IbmResult {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly path: { readonly dom: string };
  readonly message: string;
}

declare const axe: {
  readonly run: (options: unknown) => Promise<{
    readonly violations: readonly AxeResult[];
    readonly incomplete: readonly AxeResult[];
  }>;
};
declare const HTMLCS: {
  readonly process: (standard: string, content: Document, done: () => void) => void;
  readonly getMessages: () => readonly CodeSnifferMessage[];
};
declare const ace: {
  readonly Checker: new () => {
    readonly check: (
      content: Document,
      policies: readonly string[],
    ) => Promise<{ readonly results: readonly IbmResult[] }>;
  };
};

/** WCAG 2.2 A and AA, and what axe calls good practice; of its trials, the label in the name. */
async function askAxe(): Promise<Finding[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations, incomplete } = await axe.run({
    runOnly: tags,
    rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
  });
  const read = (results: readonly AxeResult[], kind: Finding['kind']) =>
    results.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }): Finding => {
        const message = failureSummary ?? help;
        return { finder: 'axe', rule: id, kind, target: target.join(' '), message };
      }),
    );
  return [...read(violations, 'violation'), ...read(incomplete, 'review')];
}

function askCodeSniffer(): Promise<Finding[]> {
  const typeOfError = 1;
  const placeOf = (element: Element): string =>
    element.id === '' ? element.localName : `${element.localName}#${element.id}`;
  return new Promise((done) => {
    HTMLCS.process('WCAG2AA', document, () => {
      done(
        HTMLCS.getMessages().map(
          ({ type, code, msg, element }): Finding => ({
            finder: 'HTMLCS',
            // The code names the standard, the principle and the guideline before the rule.
            rule: code.split('.').slice(3).join('.'),
            kind: type === typeOfError ? 'violation' : 'review',
            target: placeOf(element),
            message: msg,
          }),
        ),
      );
    });
  });
}

async function askIbm(): Promise<Finding[]> {
  const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
  return results.flatMap(({ ruleId, value: [level, verdict], path, message }): Finding[] => {
    if (verdict === 'PASS') return [];
    const kind = level === 'VIOLATION' && verdict === 'FAIL' ? 'violation' : 'review';
    return [{ finder: 'IBM', rule: ruleId, kind, target: path.dom, message }];
  });
}

/** Everything that the three engines say of the page as it is now. */
export async function askEngines(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(scripts);
  return [
    ...(await page.evaluate(askAxe)),
    ...(await page.evaluate(askCodeSniffer)),
    ...(await page.evaluate(askIbm)),
  ];
}
