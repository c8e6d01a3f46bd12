import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import './settings.css';

interface SettingsPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page beside the worklist, whose heading takes the focus. */
export function SettingsPage({ title, children }: SettingsPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
