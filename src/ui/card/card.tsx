import type { HTMLAttributes } from 'react';
import './card.css';

type CardProps = HTMLAttributes<HTMLElement> & {
  readonly as?: 'div' | 'section' | 'article' | 'li';
  readonly ground?: 'card' | 'mist';
};

/** A surface that holds one matter. */
export function Card({ as: Element = 'div', ground = 'card', className, ...rest }: CardProps) {
  const names = ['card', ground === 'mist' && 'card-mist', className].filter(Boolean);
  return <Element {...rest} className={names.join(' ')} />;
}
