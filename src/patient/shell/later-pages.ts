export { CheckPage } from '../check/check-page.tsx';
export { ConfirmationPage } from '../confirmation/confirmation-page.tsx';
export { AdviceList } from '../ending/advice-list.tsx';
export { goOnSending, RequestPage } from '../request/request-page.tsx';
export { ResultPage } from '../result/result-page.tsx';
