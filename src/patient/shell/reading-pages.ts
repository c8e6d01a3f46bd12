export { AboutPage } from '../about/about-page.tsx';
export { NotFoundPage } from './not-found-page.tsx';
export { PrivacyPage } from '../privacy/privacy-page.tsx';
