import { optionIds } from '../../rules/index.ts';
import type { MappedEffect, MappedRule, OptionId } from '../../rules/index.ts';
import { ruleWords } from '../request/rule-words.ts';
import { standing, widths } from './drawing.ts';
import type { Drawing, Layout } from './drawing.ts';
import { counted } from './own-path.ts';
import { Figure } from './figure.tsx';
import type { Drawn } from './figure.tsx';
import { boldWidth, Lines, linesHeight, wrapBold, wrapText } from './svg-text.tsx';

/** Where things stand: the text on the left, a line for each option on the right. */
const columns = {
  wide: { text: 12, textRight: 440, size: 14, pill: 124, pillSize: 13, lines: [512, 648] },
  narrow: { text: 4, textRight: 164, size: 13, pill: 84, pillSize: 11, lines: [212, 301] },
} as const;

interface RulesFigureProps {
  readonly drawing: Drawing;
  readonly title: string;
  readonly rules: readonly MappedRule[];
}

/** Rules of one question: each option's line runs down, with what a rule does to it on the line. */
export function RulesFigure({ drawing, title, rules }: RulesFigureProps) {
  return (
    <Figure
      drawing={drawing}
      title={title}
      draw={(layout) => drawRules(layout, drawing, title, rules)}
    />
  );
}

function drawRules(
  layout: Layout,
  drawing: Drawing,
  title: string,
  rules: readonly MappedRule[],
): Drawn {
  const { text, textRight, size, lines } = columns[layout];
  const { own, words } = drawing;
  const titleLines = wrapBold(title, textRight - text - 8, size + 1);
  let y = 12 + linesHeight(titleLines, size + 1);
  const rows = rules.map((rule) => {
    const row = drawRule(layout, drawing, rule, y);
    const top = y;
    y += row.height;
    const counts = own !== undefined && counted(own, rule.id);
    return (
      <g key={rule.id} data-rule={rule.id}>
        {counts && (
          <rect className="own-row" x={0} y={top} width={widths[layout]} height={row.height} />
        )}
        {row.content}
      </g>
    );
  });
  const height = Math.ceil(y + 8);
  return {
    height,
    content: (
      <>
        {lines.map((x, place) => (
          <line key={x} className={`rail rail-${place}`} x1={x} y1={0} x2={x} y2={height} />
        ))}
        <Lines lines={titleLines} x={text} y={18} size={size + 1} className="strong" />
        {optionIds.map((option, place) => (
          <RailHead
            key={option}
            label={words.request.brief.options[option]}
            x={lines[place] ?? 0}
            size={size - 1}
          />
        ))}
        {rows}
      </>
    ),
  };
}

/** Which option a line is, on a ground that covers the line. */
function RailHead({
  label,
  x,
  size,
}: {
  readonly label: string;
  readonly x: number;
  readonly size: number;
}) {
  const width = boldWidth(label, size) + 8;
  return (
    <>
      <rect className="ground" x={x - width / 2} y={4} width={width} height={20} />
      <Lines lines={[label]} x={x} y={18} size={size} className="strong" anchor="middle" />
    </>
  );
}

function drawRule(layout: Layout, drawing: Drawing, rule: MappedRule, top: number): Drawn {
  const { text, textRight, size, pill, pillSize, lines } = columns[layout];
  const { own, words } = drawing;
  const label = wrapText(ruleWords(rule.id, words), textRight - text - 8, size);
  const pills = optionIds.flatMap((option, place) => {
    const effect = rule.effects[option];
    const x = lines[place];
    if (!effect || x === undefined) return [];
    return [{ option, effect, x, lines: wrapBold(pillWords(effect, drawing), pill - 6, pillSize) }];
  });
  const pillHeights = pills.map((entry) => linesHeight(entry.lines, pillSize) + 10);
  const height = Math.max(linesHeight(label, size) + 12, ...pillHeights.map((each) => each + 8));
  const middle = top + height / 2;
  const counts = own !== undefined && counted(own, rule.id);
  return {
    height,
    content: (
      <>
        <path className="row-line" d={`M ${text} ${top} H ${textRight}`} />
        <g className={standing(own, counts)}>
          <Lines
            lines={label}
            x={text}
            y={middle - linesHeight(label, size) / 2 + size}
            size={size}
          />
        </g>
        {pills.map((entry) => {
          const textHeight = linesHeight(entry.lines, pillSize);
          const box = {
            x: entry.x - pill / 2,
            y: middle - textHeight / 2 - 5,
            width: pill,
            height: textHeight + 10,
            rx: 9,
          };
          return (
            <g key={entry.option}>
              <rect className="ground" {...box} />
              <g className={standing(own, holdsFor(drawing, rule, entry.option))}>
                <rect className={`pill pill-${entry.effect.kind}`} {...box} />
                <Lines
                  lines={entry.lines}
                  x={entry.x}
                  y={box.y + 5 + pillSize}
                  size={pillSize}
                  className={`pill-words pill-words-${entry.effect.kind}`}
                  anchor="middle"
                />
              </g>
            </g>
          );
        })}
      </>
    ),
  };
}

function holdsFor({ own }: Drawing, rule: MappedRule, option: OptionId): boolean {
  return own?.rules[option].has(rule.id) ?? false;
}

/** What stands on the line; a star where the rule does it only with another answer. */
function pillWords({ kind, onlyWith }: MappedEffect, { words }: Drawing): string {
  const word = words.howItDecides.effects[kind];
  // No space, so that the star never stands alone on a line.
  return onlyWith.length > 0 ? `${word}*` : word;
}
