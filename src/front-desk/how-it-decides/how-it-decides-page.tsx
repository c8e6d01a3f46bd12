import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { RequestPage, StaffResponse } from '../../consultation/staff-api.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { problemCodeOf } from '../api/failure.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { fill } from '../language/fill.ts';
import { fullMomentWords } from '../language/moments.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { usePlace } from '../language/use-place.ts';
import { paths } from '../paths.ts';
import { useNames } from '../request/use-names.ts';
import { useRequest, useWording } from '../request/use-request.ts';
import { SettingsPage } from '../settings/settings-page.tsx';
import { DecisionDrawing } from './decision-drawing.tsx';
import { ownPathOf } from './own-path.ts';
import type { OwnPath } from './own-path.ts';
import './how-it-decides.css';

/** How the rules in force decide. */
export function HowItDecidesPage() {
  const { words } = useStaffLanguage();
  return (
    <SettingsPage title={words.howItDecides.title}>
      <p>{words.howItDecides.lead}</p>
      <Drawn version="current" />
    </SettingsPage>
  );
}

/** How the rules that a person saw decided about their request. */
export function RequestPathPage({ id }: { readonly id: string }) {
  const { words } = useStaffLanguage();
  const request = useRequest(id);
  const texts = words.howItDecides;
  const { data, error } = request;
  return (
    <SettingsPage title={fill(texts.pathTitle, { name: data?.contact.name ?? '…' })}>
      <p className="screen-only">
        <Link href={paths.request(id)}>← {texts.backToRequest}</Link>
      </p>
      <p>{texts.pathLead}</p>
      {error && <FailureNote failure={error.failure} onRetry={() => void request.refetch()} />}
      {request.isPending && <p role="status">{words.frame.loading}</p>}
      {data && <RequestDrawn page={data} />}
    </SettingsPage>
  );
}

function RequestDrawn({ page }: { readonly page: RequestPage }) {
  const { definition } = page.versions;
  const wording = useWording(definition).data;
  return <Drawn version={definition} own={ownPathOf(page)} wording={wording} />;
}

interface DrawnProps {
  readonly version: string;
  readonly own?: OwnPath;
  /** Words of a definition that may not be the one in force. */
  readonly wording?: StaffResponse<'wording'> | undefined;
}

function Drawn({ version, own, wording }: DrawnProps) {
  const { words, language } = useStaffLanguage();
  const { ask } = useStaffCall();
  const place = usePlace();
  const texts = words.howItDecides;
  const map = useQuery({
    queryKey: queryKeys.decisionMap(version),
    queryFn: ({ signal }) => ask(staffRoutes.decisionMap, { params: { version } }, signal),
    refetchOnWindowFocus: false,
  });
  const names = useNames(wording);
  if (map.error) {
    return problemCodeOf(map.error.failure) === 'not-found' ? (
      <FailureNote failure={map.error.failure} says={texts.unknownVersion} />
    ) : (
      <FailureNote failure={map.error.failure} onRetry={() => void map.refetch()} />
    );
  }
  if (!map.data) return <p role="status">{words.frame.loading}</p>;
  const { signOff } = map.data;
  return (
    <>
      <Notice tone={signOff ? 'plain' : 'care'}>
        <p>
          {fill(texts.definition, { definition: map.data.map.version })}.{' '}
          {signOff
            ? fill(words.signOff.signed, {
                name: signOff.by,
                when: fullMomentWords(signOff.at, place),
              })
            : words.signOff.notSigned}
        </p>
      </Notice>
      <p className="screen-only">
        <DeskButton onClick={() => window.print()}>{texts.print}</DeskButton>
      </p>
      <DecisionDrawing drawing={{ map: map.data.map, words, language, names, own }} />
    </>
  );
}
