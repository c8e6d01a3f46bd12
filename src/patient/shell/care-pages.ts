export { EndingPage } from '../ending/ending-page.tsx';
export { HelpPage } from '../help/help-page.tsx';
export { WaitingPage } from '../help/waiting-page.tsx';
