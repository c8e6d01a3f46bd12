export { consentTexts } from '../../text/en/consent.ts';
export { resultTexts } from '../../text/en/result.ts';
export { sourceTexts } from '../../text/en/sources.ts';
