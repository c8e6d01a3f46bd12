export { consentTexts } from '../../text/es/consent.ts';
export { resultTexts } from '../../text/es/result.ts';
export { sourceTexts } from '../../text/es/sources.ts';
