import type { ReactNode } from 'react';
import { sectionIds } from '../../questions/index.ts';
import type { MappedRule } from '../../rules/index.ts';
import { lookUp } from '../language/look-up.ts';
import { DecisionTables } from './decision-tables.tsx';
import type { Drawing } from './drawing.ts';
import { starWords } from './effect-words.ts';
import { ResultFigure } from './result-figure.tsx';
import { RulesFigure } from './rules-figure.tsx';
import { SectionFigure } from './section-figure.tsx';
import { TimesFigure } from './times-figure.tsx';

const partIds = ['questions', 'matching', 'holding', 'times', 'result'] as const;
type PartId = (typeof partIds)[number];

const idOf = (part: PartId | 'tables'): string => `decides-${part}`;

/** The way from answers to a result: five pictures from one set of data, and the same as tables. */
export function DecisionDrawing({ drawing }: { readonly drawing: Drawing }) {
  const { map, words } = drawing;
  const texts = words.howItDecides;
  const hasOptions = !drawing.own || drawing.own.statuses !== null;
  return (
    <div className="decides">
      <nav aria-label={texts.contents} className="decides-contents">
        <ul>
          {partIds.map((part) => (
            <li key={part}>
              <a href={`#${idOf(part)}`}>{texts.parts[part].title}</a>
            </li>
          ))}
          <li>
            <a href={`#${idOf('tables')}`}>{texts.toTables}</a>
          </li>
        </ul>
      </nav>
      <Part id="questions" drawing={drawing}>
        <Legend drawing={drawing} />
        {map.sections.map((section, place) => (
          <SectionFigure key={section.id} drawing={drawing} section={section} place={place + 1} />
        ))}
      </Part>
      <Part id="matching" drawing={drawing}>
        <RuleGroups drawing={drawing} rules={map.matching} />
      </Part>
      <Part id="holding" drawing={drawing}>
        <Stars drawing={drawing} rules={map.holding} />
        <RuleGroups drawing={drawing} rules={map.holding} />
      </Part>
      <Part id="times" drawing={drawing}>
        <Stars drawing={drawing} rules={map.times.map(({ rule }) => rule)} />
        <TimesFigure drawing={drawing} title={texts.parts.times.title} />
      </Part>
      <Part id="result" drawing={drawing}>
        {!hasOptions && <p>{words.request.decided.noOptions}</p>}
        <ResultFigure drawing={drawing} title={texts.parts.result.title} />
      </Part>
      <section className="decides-part" aria-labelledby={idOf('tables')}>
        <h2 id={idOf('tables')} tabIndex={-1}>
          {texts.tables}
        </h2>
        <p>{texts.tablesLead}</p>
        <DecisionTables drawing={drawing} />
      </section>
    </div>
  );
}

interface PartProps {
  readonly id: PartId;
  readonly drawing: Drawing;
  readonly children: ReactNode;
}

function Part({ id, drawing, children }: PartProps) {
  const { title, lead } = drawing.words.howItDecides.parts[id];
  return (
    <section className="decides-part" aria-labelledby={idOf(id)}>
      <h2 id={idOf(id)} tabIndex={-1}>
        {title}
      </h2>
      <p>{lead}</p>
      {children}
    </section>
  );
}

/** What the marks of the first picture mean. */
function Legend({ drawing: { own, words } }: { readonly drawing: Drawing }) {
  const { always, sometimes, own: ofOwn } = words.howItDecides.legend;
  return (
    <ul className="decides-legend">
      <li>
        <LegendMark className="mark" /> {always}
      </li>
      <li>
        <LegendMark className="mark mark-sometimes" /> {sometimes}
      </li>
      {own && (
        <li>
          <LegendMark className="own-row" /> {ofOwn}
        </li>
      )}
    </ul>
  );
}

function LegendMark({ className }: { readonly className: string }) {
  return (
    <svg className="legend-mark" viewBox="0 0 14 14" aria-hidden="true">
      {className === 'own-row' ? (
        <rect className={className} x={0.5} y={0.5} width={13} height={13} />
      ) : (
        <circle className={className} cx={7} cy={7} r={4.5} />
      )}
    </svg>
  );
}

/** Rules by section and question; those of a section that take several answers come last. */
function RuleGroups({
  drawing,
  rules,
}: {
  readonly drawing: Drawing;
  readonly rules: readonly MappedRule[];
}) {
  const { words, names } = drawing;
  return sectionIds.flatMap((section) => {
    const ofSection = rules.filter((rule) => rule.section === section);
    const questions = [...new Set(ofSection.map(({ question }) => question))];
    if (questions.length === 0) return [];
    return [
      <h3 key={section}>{lookUp(words.questions.sections, section) ?? section}</h3>,
      ...questions.map((question) => (
        <RulesFigure
          key={`${section} ${question}`}
          drawing={drawing}
          title={question === null ? words.howItDecides.severalAnswers : names.question(question)}
          rules={ofSection.filter((rule) => rule.question === question)}
        />
      )),
    ];
  });
}

function Stars({
  drawing,
  rules,
}: {
  readonly drawing: Drawing;
  readonly rules: readonly MappedRule[];
}) {
  return starWords(rules, drawing).map((star) => (
    <p key={star} className="quiet-words">
      {star}
    </p>
  ));
}
