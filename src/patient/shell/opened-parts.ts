export { Opened } from '../citations/opened.tsx';
export { PrintedResultSources, PrintedSources } from '../citations/printed-sources.tsx';
