import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { form } from 'virtual:questionnaire';
import './style.css';

/** The floor: what React costs with plain inputs and nothing else. One question a page. */
function holds(condition, answers) {
  const chosen = [answers[condition.question] ?? []].flat();
  switch (condition.kind) {
    case 'has-any':
      return condition.options.some((option) => chosen.includes(option));
    case 'has-none':
      return chosen.length > 0 && !condition.options.some((option) => chosen.includes(option));
    case 'all':
      return condition.of.every((part) => holds(part, answers));
    case 'any':
      return condition.of.some((part) => holds(part, answers));
    default:
      return holds(condition.is, answers);
  }
}

function asked(answers) {
  const kept = {};
  return form.filter(({ id, when }) => {
    const isAsked = !when || holds(when, kept);
    if (isAsked && answers[id] !== undefined) kept[id] = answers[id];
    return isAsked;
  });
}

function afterTick(question, chosen, option, isTicked) {
  if (!isTicked) return chosen.filter((other) => other !== option);
  if (question.exclusive.includes(option)) return [option];
  return [...chosen.filter((other) => !question.exclusive.includes(other)), option];
}

function Questionnaire() {
  const [answers, setAnswers] = useState({});
  const [place, setPlace] = useState(0);
  const questions = asked(answers);
  const question = questions[place];
  if (!question) return <h1>Thank you</h1>;
  const { id, kind, title, hint, options, mayBeEmpty } = question;
  const value = answers[id] ?? (kind === 'one' ? '' : []);
  const goOn = () => {
    if (value.length > 0 || mayBeEmpty) setPlace(place + 1);
  };
  return (
    <main>
      <fieldset>
        <legend>
          <h1>{title}</h1>
        </legend>
        <p>{hint}</p>
        {options.map((option) => (
          <label key={option.id}>
            <input
              type={kind === 'one' ? 'radio' : 'checkbox'}
              name={id}
              value={option.id}
              checked={kind === 'one' ? value === option.id : value.includes(option.id)}
              onChange={({ target }) => {
                const next =
                  kind === 'one'
                    ? option.id
                    : afterTick(question, value, option.id, target.checked);
                setAnswers({ ...answers, [id]: next });
              }}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
      <button type="button" className="continue" onClick={goOn}>
        Continue
      </button>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Questionnaire />);
