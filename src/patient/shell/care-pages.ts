export { EndingPage } from '../ending/ending-page.tsx';
export { HelpPage } from '../help/help-page.tsx';
