import { useId } from 'react';
import type { ReactNode } from 'react';
import { Card } from '../../ui/card/card.tsx';

interface RequestCardProps {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One part of a request, named by its heading. */
export function RequestCard({ title, className, children }: RequestCardProps) {
  const heading = useId();
  return (
    <Card as="section" className={`part ${className ?? ''}`} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </Card>
  );
}
