import { Fragment } from 'react';
import './rule-ids.css';

/** Ids of rules as they stand in the documents. */
export function RuleIds({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, place) => (
    <Fragment key={id}>
      {place > 0 && ', '}
      <code className="rule-id">{id}</code>
    </Fragment>
  ));
}
