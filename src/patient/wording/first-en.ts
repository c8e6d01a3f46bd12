export { interfaceTexts } from '../../text/en/interface.ts';
export { questionTexts } from '../../text/en/questions.ts';
