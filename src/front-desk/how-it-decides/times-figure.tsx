import type { MappedTime } from '../../rules/index.ts';
import { fillCount } from '../language/fill.ts';
import { ruleWords } from '../request/rule-words.ts';
import { standing, widths } from './drawing.ts';
import type { Drawing, Layout } from './drawing.ts';
import { effectsLine } from './effect-words.ts';
import { counted } from './own-path.ts';
import { Figure } from './figure.tsx';
import type { Drawn } from './figure.tsx';
import { Lines, linesHeight, wrapText } from './svg-text.tsx';

const columns = {
  wide: { text: 12, textRight: 368, from: 384, to: 640, size: 13 },
  narrow: { text: 4, textRight: 336, from: 6, to: 280, size: 13 },
} as const;

const headHeight = 44;
const barHeight = 14;

/** Every rule that counts for a time, as a bar on one line of days. */
export function TimesFigure({
  drawing,
  title,
}: {
  readonly drawing: Drawing;
  readonly title: string;
}) {
  return <Figure drawing={drawing} title={title} draw={(layout) => drawTimes(layout, drawing)} />;
}

/** Days on the axis: where a band begins, and one day past the last bar. */
function daysOf({ map }: Drawing) {
  const ticks = map.bands.map(({ firstDay }) => firstDay);
  const longest = Math.max(1, ...ticks, ...map.times.map(({ days }) => days + 1));
  return { ticks, longest };
}

function drawTimes(layout: Layout, drawing: Drawing): Drawn {
  const { from, to, size } = columns[layout];
  const { ticks, longest } = daysOf(drawing);
  const at = (day: number) => from + ((to - from) * day) / longest;
  let y = headHeight;
  const rows = drawing.map.times.map((time) => {
    const row = drawTime(layout, drawing, time, y, at);
    y += row.height;
    return (
      <g key={time.rule.id} data-rule={time.rule.id}>
        {row.content}
      </g>
    );
  });
  return {
    height: y + 6,
    content: (
      <>
        <Lines
          lines={[drawing.words.howItDecides.dayAxis]}
          x={from}
          y={14}
          size={size}
          className="quiet-words"
        />
        {ticks.map((day) => (
          <g key={day}>
            <line className="tick-line" x1={at(day)} y1={headHeight - 8} x2={at(day)} y2={y} />
            <Lines
              lines={[String(day)]}
              x={at(day)}
              y={32}
              size={12}
              className="quiet-words"
              anchor="middle"
            />
          </g>
        ))}
        {rows}
      </>
    ),
  };
}

function drawTime(
  layout: Layout,
  drawing: Drawing,
  { rule, question, days }: MappedTime,
  top: number,
  at: (day: number) => number,
): Drawn {
  const { text, textRight, size } = columns[layout];
  const { own, words, language } = drawing;
  const isWide = layout === 'wide';
  const label = wrapText(ruleWords(rule.id, words), textRight - text, size);
  const effects = wrapText(effectsLine(rule, drawing), textRight - text, size - 1);
  const textHeight = linesHeight(label, size) + linesHeight(effects, size - 1);
  const height = isWide ? textHeight + 16 : textHeight + barHeight + 24;
  const barTop = isWide ? top + (height - barHeight) / 2 : top + textHeight + 10;
  const counts = own !== undefined && counted(own, rule.id);
  return {
    height,
    content: (
      <>
        {counts && (
          <rect className="own-row" x={0} y={top} width={widths[layout]} height={height} />
        )}
        <path className="row-line" d={`M ${text} ${top} H ${widths[layout] - 8}`} />
        <g className={standing(own, counts)}>
          <Lines lines={label} x={text} y={top + 8 + size} size={size} />
          <Lines
            lines={effects}
            x={text}
            y={top + 8 + linesHeight(label, size) + size}
            size={size - 1}
            className="quiet-words"
          />
          <rect
            className={
              rule.effects['medical-grade']?.kind === 'caution' ? 'bar bar-caution' : 'bar'
            }
            x={at(0)}
            y={barTop}
            width={at(days + 1) - at(0)}
            height={barHeight}
            rx={3}
          />
          <Lines
            lines={[fillCount(words.howItDecides.days, days, language)]}
            x={at(days + 1) + 6}
            y={barTop + 12}
            size={size}
            className="strong"
          />
        </g>
        <OwnBand drawing={drawing} question={question} barTop={barTop} at={at} />
      </>
    ),
  };
}

interface OwnBandProps {
  readonly drawing: Drawing;
  readonly question: string;
  readonly barTop: number;
  readonly at: (day: number) => number;
}

/** Where the request's own answer lies on the line of days. */
function OwnBand({ drawing, question, barTop, at }: OwnBandProps) {
  const [chosen] = drawing.own?.answers.get(question) ?? [];
  const band = drawing.map.bands.find(({ id }) => id === chosen);
  if (!band) return null;
  const end = band.lastDay === null ? daysOf(drawing).longest : band.lastDay + 1;
  return (
    <rect
      className="own-band"
      x={at(band.firstDay)}
      y={barTop - 4}
      width={Math.max(4, at(end) - at(band.firstDay))}
      height={barHeight + 8}
      rx={3}
    />
  );
}
