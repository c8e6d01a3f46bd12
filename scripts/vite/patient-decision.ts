import type { Plugin } from 'vite';

const replaced = [
  {
    // The list that leaves out what cannot hold makes thousands of decisions quick. One decision
    // is quick without it, and says the same: every entry's own condition is evaluated after it.
    file: /[\\/]src[\\/]logic[\\/]conditional-list\.ts$/,
    by: 'export const withinReach = (entries) => entries;',
  },
  {
    // The day on which reasons of time end is told to staff alone, from the server's decision.
    file: /[\\/]src[\\/]rules[\\/]assess-dates\.ts$/,
    by: 'export const assessDates = () => null;',
  },
  {
    // The day that the page decides for is its clock's; the server looks whether a day that it is
    // sent exists.
    file: /[\\/]src[\\/]rules[\\/]calendar\.ts$/,
    by: 'export const isCalendarDay = () => true, addDays = null, daysBetween = null;',
  },
  {
    file: /[\\/]src[\\/]rules[\\/]catalogue[\\/]dated-rules\.ts$/,
    by: 'export const datedRules = [], newScarDays = null, undatedRules = [];',
  },
  {
    // So is what staff confirm by phone.
    file: /[\\/]src[\\/]rules[\\/]assess-checklist\.ts$/,
    by: 'export const assessChecklist = () => [];',
  },
  {
    file: /[\\/]src[\\/]rules[\\/]catalogue[\\/]call-checklist\.ts$/,
    by: 'export const openOptions = [], toldToStaff = [];',
  },
];

/** What the patient's page has in place of a module; nothing where it has the module itself. */
export function inPlaceOf(id: string): string | undefined {
  return replaced.find(({ file }) => file.test(id))?.by;
}

/** What the parts above alone read: without its readers, a page carries none of it. */
const unread = /^ *(?:datedRules|undatedRules|toldToStaff|openOptions),\n/gmu;

/** Where signs and questions to ask have their sources: the pages show them without. */
const citing = /[\\/]src[\\/]rules[\\/]catalogue[\\/](?:levels|questions-to-ask)\.ts$/u;
/** A list of sources there: every other id begins with a small letter, and with another word. */
const cited = /\['(?:[A-Z]\d|policy-|encourage-)[^\]]*\]/gu;

/** The working decision without what no page reads. */
export function withoutUnread(id: string, code: string): string | undefined {
  if (citing.test(id)) return code.replaceAll(cited, '[]');
  return /[\\/]src[\\/]rules[\\/]working-decision\.ts$/u.test(id)
    ? code.replaceAll(unread, '')
    : undefined;
}

/** Leaves out of the patient's page what of the decision it neither needs nor shows. */
export function patientDecision(): Plugin {
  return {
    name: 'patient-decision',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: inPlaceOf,
    transform: (code, id) => withoutUnread(id, code),
  };
}
