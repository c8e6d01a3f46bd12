import { levelIds } from '../../rules/index.ts';
import type { MappedSection } from '../../rules/index.ts';
import { listLabels } from '../language/fill.ts';
import { lookUp } from '../language/look-up.ts';
import { ruleWords } from '../request/rule-words.ts';
import { standing, widths } from './drawing.ts';
import type { Drawing, Layout } from './drawing.ts';
import { Figure } from './figure.tsx';
import type { Drawn } from './figure.tsx';
import { boldWidth, Lines, linesHeight, wrapBold, wrapText } from './svg-text.tsx';

const size = 13;
const titleSize = 16;
const endSize = 14;
const spine = 18;
const left = 40;
const headHeight = 40;

interface SectionFigureProps {
  readonly drawing: Drawing;
  readonly section: MappedSection;
  readonly place: number;
}

/** A section on the way down: its questions on the line, and what leads away from it. */
export function SectionFigure({ drawing, section, place }: SectionFigureProps) {
  const title = lookUp(drawing.words.questions.sections, section.id) ?? section.id;
  return (
    <Figure
      drawing={drawing}
      title={title}
      draw={(layout) => drawSection(layout, drawing, section, `${place}. ${title}`)}
    />
  );
}

function drawSection(
  layout: Layout,
  drawing: Drawing,
  section: MappedSection,
  title: string,
): Drawn {
  const isWide = layout === 'wide';
  const width = widths[layout];
  const endsLeft = isWide ? 410 : left + 16;
  const questions = drawQuestions(drawing, section, isWide ? endsLeft - 56 : width - 8);
  const endsTop = isWide ? 12 : questions.height + 6;
  const ends = drawEnds(drawing, section, {
    left: endsLeft,
    right: width - 6,
    top: endsTop,
    // Beside the questions the way out leaves after the title and runs down past their words.
    wayFrom: isWide ? left + boldWidth(title, titleSize) + 8 : spine,
    wayDown: isWide ? endsLeft - 28 : spine,
  });
  const height = Math.ceil(Math.max(questions.height, ends.height) + 14);
  const reached = !drawing.own || section.questions.some(({ id }) => drawing.own?.answers.has(id));
  return {
    height,
    content: (
      <>
        <line className="spine" x1={spine} y1={0} x2={spine} y2={height} />
        {ends.content}
        <circle className="station" cx={spine} cy={22} r={9} />
        <g className={drawing.own && !reached ? 'is-other' : ''}>
          <Lines lines={[title]} x={left} y={27} size={titleSize} className="strong halo" />
        </g>
        {questions.content}
      </>
    ),
  };
}

/** The questions of a section: one that hangs on another of them has a hollow mark. */
function drawQuestions(drawing: Drawing, section: MappedSection, right: number): Drawn {
  const { own, names } = drawing;
  let y = headHeight;
  const ids = section.questions.map(({ id }) => id);
  const rows = section.questions.map(({ id, askedBecauseOf }) => {
    const followsUp = askedBecauseOf.some((other) => ids.includes(other));
    const chosen = own?.answers.get(id);
    const title = wrapText(names.question(id), right - left - 18, size);
    const answer = listLabels(chosen?.map((option) => names.option(id, option)) ?? []);
    const answerLines = answer ? wrapText(answer, right - left - 18, size) : [];
    const top = y;
    const titleHeight = linesHeight(title, size);
    y += titleHeight + linesHeight(answerLines, size) + 5;
    return (
      <g key={id} data-question={id} className={standing(own, chosen !== undefined)}>
        <circle
          className={followsUp ? 'mark mark-sometimes' : 'mark'}
          cx={left + 6}
          cy={top + 9}
          r={4.5}
        />
        <Lines lines={title} x={left + 18} y={top + 13} size={size} className="halo" />
        <Lines
          lines={answerLines}
          x={left + 18}
          y={top + 13 + titleHeight}
          size={size}
          className="answer halo"
        />
      </g>
    );
  });
  return { height: y, content: rows };
}

/** Where the boxes of a section stand, and where the ways to them run. */
interface EndsPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the way to the first box begins. */
  readonly wayFrom: number;
  /** From where the ways to the other boxes branch off. */
  readonly wayDown: number;
}

/** What ends the questions in a section, level by level, away from the line. */
function drawEnds({ own, words }: Drawing, { ends }: MappedSection, place: EndsPlace): Drawn {
  const { left: x, right } = place;
  const levels = levelIds.filter((level) => ends.some((end) => end.level === level));
  let y = place.top;
  const boxes = levels.map((level, number) => {
    const top = y;
    const branches = number > 0 && place.wayDown !== place.wayFrom;
    const way = branches
      ? `M ${place.wayDown} ${middleOf(place.top)} V ${middleOf(top)} H ${x - 8}`
      : `M ${place.wayFrom} ${middleOf(top)} H ${x - 8}`;
    const here = ends.filter((end) => end.level === level);
    const isOwn = own !== undefined && here.some(({ id }) => own.ends.has(id));
    const title = `${words.howItDecides.ends}: ${words.worklist.levels[level]}`;
    const titleLines = wrapBold(title, right - x - 20, endSize);
    let inner = top + 22 + linesHeight(titleLines, endSize);
    const rows = here.map(({ id }) => {
      const lines = wrapText(ruleWords(id, words), right - x - 32, size);
      const baseline = inner;
      inner += linesHeight(lines, size) + 4;
      return (
        <g key={id} data-rule={id} className={standing(own, own?.ends.has(id) ?? false)}>
          <circle className="bullet" cx={x + 16} cy={baseline - 4} r={2.5} />
          <Lines lines={lines} x={x + 24} y={baseline} size={size} />
        </g>
      );
    });
    const height = inner - top - 4;
    y = top + height + 10;
    return (
      <g key={level}>
        <g className={standing(own, isOwn)}>
          <EndBox title={titleLines} x={x} top={top} right={right} height={height} way={way} />
        </g>
        {rows}
      </g>
    );
  });
  return { height: levels.length > 0 ? y : 0, content: boxes };
}

interface EndBoxProps {
  readonly title: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly right: number;
  readonly height: number;
  readonly way: string;
}

/** Height at which a way meets the box that begins here. */
const middleOf = (top: number) => top + 15;

function EndBox({ title, x, top, right, height, way }: EndBoxProps) {
  const middle = middleOf(top);
  return (
    <>
      <path className="way-out" d={way} />
      <path className="way-out-head" d={`M ${x - 9} ${middle - 5} l 9 5 l -9 5 z`} />
      <rect className="end-box" x={x} y={top} width={right - x} height={height} rx={8} />
      <Lines lines={title} x={x + 12} y={top + 20} size={endSize} className="end-title" />
    </>
  );
}
