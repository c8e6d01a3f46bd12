import { levelIds, levelsWithOptions, optionIds } from '../../rules/index.ts';
import type { MappedRule } from '../../rules/index.ts';
import { fill, fillCount, joinWords, listLabels } from '../language/fill.ts';
import { lookUp } from '../language/look-up.ts';
import { ruleWords } from '../request/rule-words.ts';
import type { Drawing } from './drawing.ts';
import { effectWords } from './effect-words.ts';
import { counted } from './own-path.ts';
import { statusesOf } from './result-figure.tsx';

interface TablesProps {
  readonly drawing: Drawing;
}

/** Everything that the pictures show, as tables. */
export function DecisionTables({ drawing }: TablesProps) {
  const { map, words } = drawing;
  const { parts } = words.howItDecides;
  return (
    <>
      <QuestionsTable drawing={drawing} />
      <RulesTable drawing={drawing} caption={parts.matching.title} rules={map.matching} />
      <RulesTable drawing={drawing} caption={parts.holding.title} rules={map.holding} />
      <TimesTable drawing={drawing} />
      <ResultTable drawing={drawing} />
    </>
  );
}

function QuestionsTable({ drawing }: TablesProps) {
  const { map, words, names, own, language } = drawing;
  const texts = words.howItDecides;
  return (
    <table className="decision-table">
      <caption>{texts.parts.questions.title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.question}</th>
          <th scope="col">{texts.columns.asked}</th>
          {own && <th scope="col">{texts.columns.own}</th>}
        </tr>
      </thead>
      {map.sections.map((section) => (
        <tbody key={section.id}>
          <tr>
            <td className="table-section" colSpan={own ? 3 : 2}>
              {lookUp(words.questions.sections, section.id) ?? section.id}
            </td>
          </tr>
          {section.questions.map(({ id, askedBecauseOf }) => (
            <tr key={id} data-question={id}>
              <th scope="row">{names.question(id)}</th>
              <td>
                {askedBecauseOf.length === 0
                  ? texts.askedAlways
                  : fill(texts.askedBecauseOf, {
                      questions: joinWords(askedBecauseOf.map(names.question), language),
                    })}
              </td>
              {own && <td>{answerWords(drawing, id)}</td>}
            </tr>
          ))}
          {section.ends.length > 0 && (
            <tr>
              <th scope="row">{texts.columns.ends}</th>
              <td colSpan={own ? 2 : 1}>
                <Ends drawing={drawing} ends={section.ends} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function answerWords({ own, words, names }: Drawing, question: string): string {
  const chosen = own?.answers.get(question);
  if (!chosen) return words.howItDecides.notAsked;
  const labels = listLabels(chosen.map((option) => names.option(question, option)));
  return labels || words.howItDecides.nothing;
}

function Ends({
  drawing: { words, own },
  ends,
}: TablesProps & { readonly ends: Drawing['map']['sections'][number]['ends'] }) {
  return (
    <ul>
      {levelIds.flatMap((level) =>
        ends
          .filter((end) => end.level === level)
          .map(({ id }) => (
            <li key={id} data-rule={id}>
              <strong>{words.worklist.levels[level]}:</strong> {ruleWords(id, words)}
              {own?.ends.has(id) && <strong> ({words.howItDecides.holds})</strong>}
            </li>
          )),
      )}
    </ul>
  );
}

interface RulesTableProps extends TablesProps {
  readonly caption: string;
  readonly rules: readonly MappedRule[];
}

function RulesTable({ drawing, caption, rules }: RulesTableProps) {
  const { words, own } = drawing;
  const texts = words.howItDecides;
  return (
    <table className="decision-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.rule}</th>
          {optionIds.map((option) => (
            <th scope="col" key={option}>
              {words.request.brief.options[option]}
            </th>
          ))}
          {own && <th scope="col">{texts.columns.own}</th>}
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.id} data-rule={rule.id}>
            <th scope="row">
              {ruleWords(rule.id, words)}{' '}
              <span className="quiet-words">
                {texts.columns.sources}: {rule.sources.join(', ')}
              </span>
            </th>
            <EffectCells drawing={drawing} rule={rule} />
            {own && <OwnCell drawing={drawing} id={rule.id} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EffectCells({ drawing, rule }: TablesProps & { readonly rule: MappedRule }) {
  return optionIds.map((option) => {
    const effect = rule.effects[option];
    return (
      <td key={option}>
        {effect ? effectWords(effect, drawing) : drawing.words.howItDecides.nothing}
      </td>
    );
  });
}

/** For which options a rule counted. */
function OwnCell({ drawing: { own, words }, id }: TablesProps & { readonly id: string }) {
  const texts = words.howItDecides;
  if (!own || !counted(own, id)) return <td>{texts.nothing}</td>;
  const options = optionIds.filter((option) => own.rules[option].has(id));
  const labels = options.map((option) => words.request.brief.options[option]).join(', ');
  return (
    <td>
      <strong>{texts.holds}</strong>: {labels}
    </td>
  );
}

function TimesTable({ drawing }: TablesProps) {
  const { map, words, own, language } = drawing;
  const texts = words.howItDecides;
  return (
    <table className="decision-table">
      <caption>{texts.parts.times.title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.rule}</th>
          <th scope="col">{texts.columns.days}</th>
          {optionIds.map((option) => (
            <th scope="col" key={option}>
              {words.request.brief.options[option]}
            </th>
          ))}
          {own && <th scope="col">{texts.columns.own}</th>}
        </tr>
      </thead>
      <tbody>
        {map.times.map(({ rule, question, days }) => (
          <tr key={rule.id} data-rule={rule.id}>
            <th scope="row">{ruleWords(rule.id, words)}</th>
            <td className="table-days">{fillCount(texts.days, days, language)}</td>
            <EffectCells drawing={drawing} rule={rule} />
            {own && <td>{answerWords(drawing, question)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ResultTable({ drawing }: TablesProps) {
  const { map, words, own } = drawing;
  const texts = words.howItDecides;
  return (
    <table className="decision-table">
      <caption>{texts.parts.result.title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.status}</th>
          <th scope="col">{texts.columns.when}</th>
        </tr>
      </thead>
      <tbody>
        {optionIds.flatMap((option) =>
          statusesOf(map, option).map((status) => (
            <tr key={`${option} ${status}`} data-status={`${option} ${status}`}>
              <th scope="row">
                {words.request.brief.options[option]}: {words.request.brief.statuses[status]}
                {own?.statuses?.[option] === status && ` (${texts.columns.own})`}
              </th>
              <td>{texts.statuses[option][status]}</td>
            </tr>
          )),
        )}
        {levelsWithOptions.map((level) => (
          <tr key={level} data-level={level}>
            <th scope="row">
              {words.worklist.levels[level]}
              {own?.level === level && ` (${texts.columns.own})`}
            </th>
            <td>{texts.levels[level]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
