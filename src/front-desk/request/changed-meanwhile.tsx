import { useQueryClient } from '@tanstack/react-query';
import { Notice } from '../../ui/notice/notice.tsx';
import { queryKeys } from '../api/query-keys.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useWorklist } from '../worklist/use-worklist.ts';
import { useOpenRequest } from './request-context.tsx';

/** Says when the list, which refreshes itself, knows a newer version than the one shown. */
export function ChangedMeanwhile() {
  const { words } = useStaffLanguage();
  const { page, actions } = useOpenRequest();
  const client = useQueryClient();
  const line = useWorklist().data?.lines.find(({ id }) => id === page.id);
  const texts = words.request.conflict;
  if (!line || line.version <= page.version || actions.conflict || actions.busy) return null;
  return (
    <Notice role="status" className="screen-only">
      <p className="row">
        {texts.changedMeanwhile}
        <DeskButton
          onClick={() => void client.invalidateQueries({ queryKey: queryKeys.request(page.id) })}
        >
          {texts.showChange}
        </DeskButton>
      </p>
    </Notice>
  );
}
