export { places } from '../../evidence/index.ts';
export { openedTexts } from '../../text/en/opened.ts';
export { saidBySources } from '../../text/en/said-by-sources.ts';
