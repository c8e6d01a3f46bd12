import type { ReactNode } from 'react';
import { fill } from '../language/fill.ts';
import { layouts, widths } from './drawing.ts';
import type { Drawing, Layout } from './drawing.ts';

/** One drawn part: its height, and what is in it. */
export interface Drawn {
  readonly height: number;
  readonly content: ReactNode;
}

interface FigureProps {
  readonly drawing: Drawing;
  readonly title: string;
  readonly draw: (layout: Layout) => Drawn;
}

/** A part of the picture, drawn for a wide page and for a phone; one of them is shown. */
export function Figure({ drawing, title, draw }: FigureProps) {
  const name = fill(drawing.words.howItDecides.picture, { title });
  return layouts.map((layout) => {
    const { height, content } = draw(layout);
    return (
      <svg
        key={layout}
        className={`drawn drawn-${layout}`}
        viewBox={`0 0 ${widths[layout]} ${Math.ceil(height)}`}
        role="img"
        aria-label={name}
      >
        {content}
      </svg>
    );
  });
}
