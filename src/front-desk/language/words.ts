import type { Language } from '../../consultation/index.ts';
import type { QuestionTexts, ResultTexts, SourceTexts } from '../../text/contract.ts';
import { questionTexts as questionsEn } from '../../text/en/questions.ts';
import { resultTexts as resultEn } from '../../text/en/result.ts';
import { sourceTexts as sourcesEn } from '../../text/en/sources.ts';
import { accessTexts as accessEn } from '../../text/en/staff/access.ts';
import { frameTexts as frameEn } from '../../text/en/staff/frame.ts';
import { practiceTexts as practiceEn } from '../../text/en/staff/practice.ts';
import { howItDecidesTexts as howItDecidesEn } from '../../text/en/staff/how-it-decides.ts';
import { staffReasonTexts as reasonsEn } from '../../text/en/staff/reasons.ts';
import { recordsTexts as recordsEn } from '../../text/en/staff/records.ts';
import { requestTexts as requestEn } from '../../text/en/staff/request.ts';
import { signOffTexts as signOffEn } from '../../text/en/staff/sign-off.ts';
import { worklistTexts as worklistEn } from '../../text/en/staff/worklist.ts';
import { questionTexts as questionsEs } from '../../text/es/questions.ts';
import { resultTexts as resultEs } from '../../text/es/result.ts';
import { sourceTexts as sourcesEs } from '../../text/es/sources.ts';
import { accessTexts as accessEs } from '../../text/es/staff/access.ts';
import { frameTexts as frameEs } from '../../text/es/staff/frame.ts';
import { practiceTexts as practiceEs } from '../../text/es/staff/practice.ts';
import { howItDecidesTexts as howItDecidesEs } from '../../text/es/staff/how-it-decides.ts';
import { staffReasonTexts as reasonsEs } from '../../text/es/staff/reasons.ts';
import { recordsTexts as recordsEs } from '../../text/es/staff/records.ts';
import { requestTexts as requestEs } from '../../text/es/staff/request.ts';
import { signOffTexts as signOffEs } from '../../text/es/staff/sign-off.ts';
import { worklistTexts as worklistEs } from '../../text/es/staff/worklist.ts';
import type { StaffReasonTexts } from '../../text/staff-contract.ts';
import type {
  AccessTexts,
  FrameTexts,
  PracticeTexts,
  RecordsTexts,
  RequestTexts,
  WorklistTexts,
} from '../../text/staff-interface-contract.ts';
import type { HowItDecidesTexts } from '../../text/staff-how-it-decides-contract.ts';
import type { SignOffTexts } from '../../text/staff-sign-off-contract.ts';

/** Everything that the front desk says, in one language. */
export interface Words {
  readonly frame: FrameTexts;
  readonly access: AccessTexts;
  readonly worklist: WorklistTexts;
  readonly request: RequestTexts;
  readonly practice: PracticeTexts;
  readonly records: RecordsTexts;
  readonly questions: QuestionTexts;
  readonly result: ResultTexts;
  readonly reasons: StaffReasonTexts;
  readonly sources: SourceTexts;
  readonly signOff: SignOffTexts;
  readonly howItDecides: HowItDecidesTexts;
}

/** Both languages are loaded: staff change between them in the middle of a call. */
export const wordsByLanguage: { readonly [Id in Language]: Words } = {
  en: {
    frame: frameEn,
    access: accessEn,
    worklist: worklistEn,
    request: requestEn,
    practice: practiceEn,
    records: recordsEn,
    questions: questionsEn,
    result: resultEn,
    reasons: reasonsEn,
    sources: sourcesEn,
    signOff: signOffEn,
    howItDecides: howItDecidesEn,
  },
  es: {
    frame: frameEs,
    access: accessEs,
    worklist: worklistEs,
    request: requestEs,
    practice: practiceEs,
    records: recordsEs,
    questions: questionsEs,
    result: resultEs,
    reasons: reasonsEs,
    sources: sourcesEs,
    signOff: signOffEs,
    howItDecides: howItDecidesEs,
  },
};
