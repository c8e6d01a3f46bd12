import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { fill } from '../wording/fill.tsx';
import { useApp, useJourney, useWords } from './app-context.ts';
import { telephoneAddress } from './telephone.tsx';

interface LoadBoundaryProps {
  readonly children: ReactNode;
}

/** A page whose part does not load says so and tries again; the answers stay. */
export class LoadBoundary extends Component<LoadBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <LoadFailed again={() => this.setState({ hasFailed: false })} />;
  }
}

function LoadFailed({ again }: { readonly again: () => void }) {
  const { practice } = useApp();
  const { words } = useWords();
  const hasEnded = useJourney(({ walk }) => walk.endings.length > 0);
  return (
    <Notice tone="care" role="alert" className="page">
      <h1>{words.loadFailed.title}</h1>
      <p>{words.loadFailed.text}</p>
      {hasEnded && (
        <ButtonLink kind="urgent" href={telephoneAddress(practice.emergencyNumber)}>
          {fill(words.ending.call, { number: practice.emergencyNumber })}
        </ButtonLink>
      )}
      <Button onClick={again}>{words.loadFailed.again}</Button>
    </Notice>
  );
}
