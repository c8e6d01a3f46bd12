import { levelsWithOptions, optionIds, optionStatuses } from '../../rules/index.ts';
import type { DecisionMap, OptionId, OptionStatus } from '../../rules/index.ts';
import { standing, widths } from './drawing.ts';
import type { Drawing, Layout } from './drawing.ts';
import { Figure } from './figure.tsx';
import type { Drawn } from './figure.tsx';
import { Lines, linesHeight, wrapBold, wrapText } from './svg-text.tsx';

const size = 13;
const gap = 18;

interface ResultFigureProps {
  readonly drawing: Drawing;
  readonly title: string;
}

/** What each option can come to, most careful first, and what the result then says. */
export function ResultFigure({ drawing, title }: ResultFigureProps) {
  return <Figure drawing={drawing} title={title} draw={(layout) => drawResult(layout, drawing)} />;
}

/** Statuses that an option can come to: one that no rule gives it is left out. */
export function statusesOf({ holding }: DecisionMap, option: OptionId): OptionStatus[] {
  return optionStatuses.filter(
    (status) =>
      status !== 'not-now' || holding.some(({ effects }) => effects[option]?.kind === 'not-now'),
  );
}

function drawResult(layout: Layout, drawing: Drawing): Drawn {
  const isWide = layout === 'wide';
  const width = widths[layout];
  const ladderWidth = isWide ? (width - 3 * 12) / 2 : width - 16;
  let below = 0;
  const ladders = optionIds.map((option, place) => {
    const x = isWide ? 12 + place * (ladderWidth + 12) : 8;
    const ladder = drawLadder(drawing, option, x, isWide ? 0 : below, ladderWidth);
    below = isWide ? Math.max(below, ladder.height) : ladder.height + gap;
    return <g key={option}>{ladder.content}</g>;
  });
  const levels = drawLevels(drawing, below + (isWide ? gap : 0), width);
  return {
    height: levels.height,
    content: (
      <>
        {ladders}
        {levels.content}
      </>
    ),
  };
}

function drawLadder(
  drawing: Drawing,
  option: OptionId,
  x: number,
  top: number,
  width: number,
): Drawn {
  const { map, own, words } = drawing;
  let y = top + 34;
  const steps = statusesOf(map, option).map((status, place) => {
    const lines = wrapText(words.howItDecides.statuses[option][status], width - 28, size);
    const height = linesHeight(lines, size) + 36;
    const stepTop = y;
    y += height + gap;
    return (
      <g
        key={status}
        data-status={`${option} ${status}`}
        className={standing(own, own?.statuses?.[option] === status)}
      >
        {place > 0 && (
          <path
            className="onward"
            d={`M ${x + 20} ${stepTop - gap} v ${gap - 5} m -4 -5 l 4 6 l 4 -6`}
          />
        )}
        <rect
          className={`step step-${status}`}
          x={x}
          y={stepTop}
          width={width}
          height={height}
          rx={9}
        />
        <Lines
          lines={[words.request.brief.statuses[status]]}
          x={x + 14}
          y={stepTop + 22}
          size={15}
          className="strong"
        />
        <Lines lines={lines} x={x + 14} y={stepTop + 40} size={size} />
      </g>
    );
  });
  return {
    height: y - gap + 4,
    content: (
      <>
        <Lines
          lines={[words.request.brief.options[option]]}
          x={x}
          y={top + 22}
          size={16}
          className="strong"
        />
        {steps}
      </>
    ),
  };
}

/** What the result page says, from the two together. */
function drawLevels({ own, words }: Drawing, top: number, width: number): Drawn {
  const lead = wrapBold(words.howItDecides.levelsLead, width - 24, size + 1);
  let y = top + 16 + linesHeight(lead, size + 1);
  const rows = levelsWithOptions.map((level) => {
    const text = `${words.worklist.levels[level]}: ${words.howItDecides.levels[level]}`;
    const lines = wrapText(text, width - 48, size);
    const rowTop = y;
    y += linesHeight(lines, size) + 8;
    return (
      <g key={level} data-level={level} className={standing(own, own?.level === level)}>
        <circle className="mark" cx={18} cy={rowTop - 4} r={4.5} />
        <Lines lines={lines} x={30} y={rowTop} size={size} />
      </g>
    );
  });
  return {
    height: y,
    content: (
      <>
        <Lines lines={lead} x={12} y={top + 14} size={size + 1} className="strong" />
        {rows}
      </>
    ),
  };
}
