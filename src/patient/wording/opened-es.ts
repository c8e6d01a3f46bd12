export { places } from '../../evidence/index.ts';
export { saidBySources } from '../../text/es/said-by-sources.ts';
