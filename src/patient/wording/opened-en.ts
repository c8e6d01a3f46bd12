export { places } from '../../evidence/index.ts';
export { saidBySources } from '../../text/en/said-by-sources.ts';
