import '../../ui/notice/notice.css';
import './without-scripts.css';

interface WithoutScriptsProps {
  readonly sentences: readonly string[];
  readonly help: { readonly href: string; readonly label: string };
}

/**
 * Said above the start page while no script runs: that the ticks lead nowhere, and where
 * signs do. Only the server draws it; the first script that runs takes it away.
 */
export function WithoutScripts({ sentences, help }: WithoutScriptsProps) {
  return (
    <aside id="without-scripts" className="without-scripts">
      <div className="shell-main">
        <div className="notice notice-care page">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <a href={help.href}>{help.label}</a>
        </div>
      </div>
    </aside>
  );
}
