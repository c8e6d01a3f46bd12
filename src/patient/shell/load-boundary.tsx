import { Component, Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import '../../ui/notice/notice.css';
import { CallEmergency } from './call-buttons.tsx';
import { useApp, useJourney, useWords } from './app-context.ts';

interface LoadBoundaryProps {
  readonly children: ReactNode;
  /** Shown until all is there; nothing unless said. */
  readonly meanwhile?: ReactNode;
  /** A part without which the page still does what it is for is left out. */
  readonly isOptional?: boolean | undefined;
}

/** Waits for parts that load. A page whose part does not says so and tries again; the answers stay. */
export class LoadBoundary extends Component<LoadBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { children, meanwhile, isOptional } = this.props;
    if (!this.state.hasFailed) return <Suspense fallback={meanwhile}>{children}</Suspense>;
    return isOptional ? null : <LoadFailed again={() => this.setState({ hasFailed: false })} />;
  }
}

function LoadFailed({ again }: { readonly again: () => void }) {
  const { words } = useWords();
  const { journey, navigation } = useApp();
  const hasEnded = useJourney(({ walk }) => walk.endings.length > 0);
  // Another page may be there.
  useEffect(() => navigation.store.subscribe(again), [again, navigation]);
  // Where the server answers, the part may be gone with an older build: the page of now has it,
  // and finds the answers, unless this browser keeps none.
  const tryAgain = (): void =>
    void fetch('/').then(async ({ ok }) => {
      if (!ok || (await journey.keep()) === 'memory') return again();
      window.location.reload();
    }, again);
  return (
    <div role="alert" className="notice notice-care page">
      <h1>{words.loadFailed.title}</h1>
      <p>{words.loadFailed.text}</p>
      {hasEnded && <CallEmergency />}
      <Button onClick={tryAgain}>{words.loadFailed.again}</Button>
    </div>
  );
}
