export { AboutPage } from '../about/about-page.tsx';
export { PrivacyPage } from '../privacy/privacy-page.tsx';
