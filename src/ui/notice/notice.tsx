import type { HTMLAttributes } from 'react';
import './notice.css';

type NoticeProps = HTMLAttributes<HTMLDivElement> & {
  readonly tone?: 'plain' | 'care' | 'urgent';
};

/** Something that is said beside the page's own matter. */
export function Notice({ tone = 'plain', className, ...rest }: NoticeProps) {
  const names = ['notice', tone !== 'plain' && `notice-${tone}`, className].filter(Boolean);
  return <div {...rest} className={names.join(' ')} />;
}
