import type { ReactNode } from 'react';
import { looksLikePhone } from '../../consultation/index.ts';
import { fill } from '../language/fill.ts';
import { dayWords, momentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import type { Cause } from '../../logic/index.ts';
import { wishQuestion } from '../../questions/index.ts';
import { useNow, usePlace } from '../language/use-place.ts';
import { LevelChip, StatusChip } from '../worklist/chips.tsx';
import { briefOf } from './brief.ts';
import type { BriefOption } from './brief.ts';
import { cardIds } from './card-ids.ts';
import { detailsWords, partWords, someCausesWords, someOptionsWords } from './cause-words.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';
import './brief-card.css';

/** Whom, how and when to call, in what language, about what, and what holds back. */
export function BriefCard() {
  const { words } = useStaffLanguage();
  const { page, names } = useOpenRequest();
  const brief = briefOf(page);
  const texts = words.request.brief;
  const wants = someOptionsWords({ question: wishQuestion, options: brief.about }, names);
  return (
    <RequestCard title={texts.title} className="brief">
      <dl className="facts">
        {brief.levelBecause.length > 0 && (
          <Row label={texts.rows.level}>
            <LevelChip level={brief.level} />{' '}
            <strong>
              <SomeCauses causes={brief.levelBecause} />
            </strong>
          </Row>
        )}
        <Reach />
        {(wants || brief.levelBecause.length === 0) && (
          <Row label={texts.rows.wants}>
            <strong>{wants || words.worklist.nothingTold}</strong>
            {brief.aboutDetails.length > 0 && (
              <span className="brief-allowed">{detailsWords(brief.aboutDetails, names)}</span>
            )}
          </Row>
        )}
        {brief.options.map((option) => (
          <OptionRow key={option.option} option={option} />
        ))}
        {brief.bothBecause.length > 0 && (
          <Row label={texts.rows.both}>
            <SomeCauses causes={brief.bothBecause} />
          </Row>
        )}
        {brief.parts.map(([first, ...more]) =>
          first ? (
            <Row key={first.question} label={names.question(first.question)}>
              {partWords([first, ...more], names)}
            </Row>
          ) : null,
        )}
        {page.contact.note && (
          <Row label={texts.rows.note}>
            <span className="typed brief-note">{page.contact.note}</span>
          </Row>
        )}
      </dl>
    </RequestCard>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How the person wants to be reached, and what they allowed. */
function Reach() {
  const { words } = useStaffLanguage();
  const { page } = useOpenRequest();
  const place = usePlace();
  const now = useNow();
  const { contact } = page;
  const texts = words.request.brief;
  const times = contact.bestTimes.map((time) => texts.timesOfDay[time]).join(', ');
  const mayText = page.consents.some(({ id, given }) => id === 'consent-text' && given);
  return (
    <>
      <Row label={texts.contactWays[contact.contactBy]}>
        <ReachLink />
        {contact.phone && !looksLikePhone(contact.phone) && (
          <span className="brief-warning">{texts.phoneLooksWrong}</span>
        )}
        <span className="brief-allowed">
          {times || texts.anyTime}
          {contact.phone &&
            ` · ${page.brief.mayLeaveMessage ? texts.messageAllowed : texts.messageNotAllowed}`}
          {contact.phone && ` · ${mayText ? texts.textAllowed : texts.textNotAllowed}`}
        </span>
      </Row>
      <Row label={texts.rows.language}>{texts.speaks[page.brief.language]}</Row>
      {page.callBackAt && (
        <Row label={texts.rows.callBack}>
          <strong className={Date.parse(page.callBackAt) <= now ? 'queue-due-passed' : undefined}>
            {momentWords(page.callBackAt, now, place)}
          </strong>
        </Row>
      )}
    </>
  );
}

/** The number to dial or the address to write to, as a link where it can be one. */
function ReachLink() {
  const { page } = useOpenRequest();
  const { contact, phoneToDial } = page;
  const byPhone = contact.contactBy !== 'email';
  const shown = byPhone ? contact.phone : contact.email;
  const scheme = contact.contactBy === 'text' ? 'sms' : 'tel';
  const href = byPhone
    ? phoneToDial && `${scheme}:${phoneToDial}`
    : contact.email && `mailto:${contact.email}`;
  return href ? (
    <a className="brief-reach" href={href}>
      {shown}
    </a>
  ) : (
    <strong className="brief-reach">{shown}</strong>
  );
}

/** The first answers of a row; a link leads to the others. */
function SomeCauses({ causes }: { readonly causes: readonly Cause[] }) {
  const { words } = useStaffLanguage();
  const { page, names } = useOpenRequest();
  const { brief, decided, answers } = words.request;
  const { said, more } = someCausesWords(causes, names);
  if (more === 0) return said;
  // What decided it is what was shown; corrected answers stand among the answers alone.
  const [id, title] =
    page.corrected?.kind === 'decided'
      ? [cardIds.answers, answers.title]
      : [cardIds.decided, decided.title];
  return (
    <>
      {said}{' '}
      <a className="brief-more" href={`#${id}`}>
        {fill(brief.more, { count: more })}
        <span className="visually-hidden">: {title}</span>
      </a>
    </>
  );
}

function OptionRow({ option }: { readonly option: BriefOption }) {
  const { words } = useStaffLanguage();
  const { language } = usePlace();
  const texts = words.request.brief;
  return (
    <Row label={texts.options[option.option]}>
      <StatusChip status={option.status} /> <SomeCauses causes={option.because} />
      {option.endsOn && (
        <span className="brief-allowed">
          {fill(texts.endsOn, { date: dayWords(option.endsOn, language) })}
        </span>
      )}
    </Row>
  );
}
