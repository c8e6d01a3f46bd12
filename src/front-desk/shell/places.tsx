import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { worklistFilters } from '../../consultation/staff-api.ts';
import type { WorklistFilter } from '../../consultation/staff-api.ts';
import { Mark } from '../../ui/mark/mark.tsx';
import { DeskButton } from '../form/desk-button.tsx';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { filterOf, paths } from '../paths.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { useSignOut } from '../session/use-sign-out.ts';
import { useQueue } from '../worklist/queue-store.ts';
import { useWorklist } from '../worklist/use-worklist.ts';
import { CodeBox } from './code-box.tsx';
import './places.css';

/** Where one can go: the lists with their counts, and what concerns the practice. */
export function Places() {
  const { words } = useStaffLanguage();
  const { account, isOwner, readsRequests, readsAudit } = useSignedIn();
  const signOut = useSignOut();
  const [location] = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === location;
  const texts = words.frame.places;
  return (
    <header className={open ? 'places places-open' : 'places'}>
      <a className="skip" href="#content">
        {words.frame.skipToContent}
      </a>
      <div className="places-head">
        <Link href={paths.worklist} className="places-name">
          <Mark /> {words.frame.productName}
        </Link>
        <DeskButton
          aria-expanded={open}
          aria-controls="places-body"
          onClick={() => setOpenAt(open ? undefined : location)}
        >
          {words.frame.menu}
        </DeskButton>
      </div>
      <div className="places-body" id="places-body">
        {readsRequests && <CodeBox />}
        <nav aria-label={texts.label}>
          {readsRequests && <Filters location={location} />}
          <h2 className="places-heading">{texts.practiceHeading}</h2>
          <ul className="places-list">
            <Place href={paths.practice} location={location} label={texts.profile} />
            <Place href={paths.howItDecides} location={location} label={texts.howItDecides} />
            <Place href={paths.signOff} location={location} label={texts.signOff} />
            {isOwner && <Place href={paths.people} location={location} label={texts.people} />}
            {isOwner && (
              <Place href={paths.retention} location={location} label={texts.retention} />
            )}
            {readsAudit && <Place href={paths.audit} location={location} label={texts.audit} />}
            <Place href={paths.account} location={location} label={texts.account} />
          </ul>
        </nav>
        <div className="places-foot">
          <p className="small">
            <span className="quiet">{words.frame.signedInAs}</span> {account.name}
            <br />
            <span className="quiet">{words.frame.roles[account.role]}</span>
          </p>
          <div className="row">
            <LanguageSwitch />
            <DeskButton kind="link" onClick={() => void signOut()}>
              {words.frame.signOut}
            </DeskButton>
          </div>
        </div>
      </div>
    </header>
  );
}

function Filters({ location }: { readonly location: string }) {
  const { words } = useStaffLanguage();
  const texts = words.frame.places;
  const chosen = useQueue((queue) => queue.filter);
  const byState = useWorklist().data?.byState;
  const inList = filterOf(location) !== undefined || location.startsWith(paths.request(''));
  const countOf = (filter: WorklistFilter) => {
    if (!byState) return undefined;
    if (filter !== 'open') return byState[filter];
    return byState.new + byState['in-review'] + byState.contacted + byState.booked;
  };
  return (
    <>
      <h2 className="places-heading">{texts.heading}</h2>
      <ul className="places-list">
        {worklistFilters.map((filter) => (
          <Place
            key={filter}
            href={paths.filtered(filter)}
            location={inList ? paths.filtered(chosen) : location}
            label={texts.filters[filter]}
            count={countOf(filter)}
          />
        ))}
      </ul>
    </>
  );
}

interface PlaceProps {
  readonly href: string;
  readonly location: string;
  readonly label: string;
  readonly count?: number | undefined;
}

function Place({ href, location, label, count }: PlaceProps) {
  const here = href === location;
  return (
    <li>
      <Link
        href={href}
        className={here ? 'place place-here' : 'place'}
        aria-current={here ? 'page' : undefined}
      >
        <span>{label}</span>
        {count !== undefined && <span className="place-count">{count}</span>}
      </Link>
    </li>
  );
}
