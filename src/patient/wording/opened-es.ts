export { places } from '../../evidence/index.ts';
export { openedTexts } from '../../text/es/opened.ts';
export { saidBySources } from '../../text/es/said-by-sources.ts';
