import type { Language } from '../../../consultation/index.ts';
import { staffRoutes } from '../../../consultation/staff-api.ts';
import { mapDecision } from '../../../rules/index.ts';
import type { RegisterRoutes } from '../../dependencies.ts';
import type { ServedDefinition } from '../../definitions/definition-store.ts';
import { refuse, succeed } from '../../outcome.ts';
import { findSignOff } from '../../sign-off/sign-off-repository.ts';
import { registerStaffRoute } from './staff-route.ts';

/** How a version of the definition decides, and the words in which it asks its questions. */
export const registerDefinitionRoutes: RegisterRoutes = (app, { definitions, database }) => {
  registerStaffRoute(app, staffRoutes.decisionMap, async ({ params: { version } }) => {
    const definition =
      version === 'current' ? definitions.current() : definitions.byVersion(version);
    if (!definition) return refuse('not-found');
    const signed = await findSignOff(database, definition.contentHash);
    const signOff = signed ? { by: signed.by, at: signed.at } : null;
    return succeed({ map: mapDecision(definition), signOff });
  });
  registerStaffRoute(app, staffRoutes.wording, async ({ params }) => {
    const definition = definitions.byVersion(params.version);
    if (!definition) return refuse('not-found');
    const { version, contentHash } = definition;
    const questions = { en: toWording(definition, 'en'), es: toWording(definition, 'es') };
    const given = { en: toGiven(definition, 'en'), es: toGiven(definition, 'es') };
    return succeed({ version, contentHash, questions, given });
  });
};

function toWording({ wording }: ServedDefinition, language: Language) {
  return Object.fromEntries(
    Object.entries(wording[language].questions.questions).map(([id, { title, options }]) => [
      id,
      { title, options: Object.fromEntries(Object.entries(options).map(toLabel)) },
    ]),
  );
}

function toGiven({ wording }: ServedDefinition, language: Language) {
  const { cautions, advice, questionsToAsk } = wording[language].result;
  return { cautions: toTitles(cautions), advice: toTitles(advice), questionsToAsk };
}

function toTitles(texts: Readonly<Record<string, { readonly title: string }>>) {
  return Object.fromEntries(Object.entries(texts).map(([id, { title }]) => [id, title]));
}

function toLabel([option, text]: [string, string | { readonly label: string }]) {
  return [option, typeof text === 'string' ? text : text.label] as const;
}
