import { resource } from '../wording/resource.ts';

/** Pages and parts that load when they are first needed. */
export const parts = {
  ending: resource(async () => (await import('../ending/ending-page.tsx')).EndingPage),
  advice: resource(async () => (await import('../ending/advice-list.tsx')).AdviceList),
  check: resource(async () => (await import('../check/check-page.tsx')).CheckPage),
  result: resource(async () => (await import('../result/result-page.tsx')).ResultPage),
  request: resource(async () => (await import('../request/request-page.tsx')).RequestPage),
  confirmation: resource(
    async () => (await import('../confirmation/confirmation-page.tsx')).ConfirmationPage,
  ),
  help: resource(async () => (await import('../help/help-page.tsx')).HelpPage),
  about: resource(async () => (await import('../about/about-page.tsx')).AboutPage),
  privacy: resource(async () => (await import('../privacy/privacy-page.tsx')).PrivacyPage),
};
