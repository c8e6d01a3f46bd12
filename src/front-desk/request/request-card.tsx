import { useId } from 'react';
import type { ReactNode } from 'react';
import { Card } from '../../ui/card/card.tsx';

interface RequestCardProps {
  /** Where another part leads here. */
  readonly id?: string;
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One part of a request, named by its heading. */
export function RequestCard({ id, title, className, children }: RequestCardProps) {
  const heading = useId();
  return (
    <Card as="section" id={id} className={`part ${className ?? ''}`} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </Card>
  );
}
