export { interfaceTexts } from '../../text/es/interface.ts';
export { questionTexts } from '../../text/es/questions.ts';
