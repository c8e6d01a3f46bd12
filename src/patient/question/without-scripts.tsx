import '../../ui/notice/notice.css';
import { useApp, useWords } from '../shell/app-context.ts';
import { PageLink } from '../shell/page-link.tsx';

/** Said before the ticks where no script runs: that they lead nowhere, and where signs do. */
export function WithoutScripts() {
  const { withoutScripts } = useApp();
  const { words } = useWords();
  return (
    <noscript>
      {withoutScripts && (
        <div className="notice notice-care">
          {withoutScripts.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <PageLink to={{ page: 'help' }}>{words.start.help}</PageLink>
        </div>
      )}
    </noscript>
  );
}
