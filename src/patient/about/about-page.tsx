import { everySource } from '../../evidence/index.ts';
import { aboutSections, comparisonRows } from '../../rules/index.ts';
import type { AboutSectionId, ComparisonRowId } from '../../rules/index.ts';
import { Citations } from '../citations/citations.tsx';
import { BackToQuestions } from '../shell/back-to-questions.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { useWording } from '../shell/app-context.ts';
import { useLoaded } from '../wording/use-loaded.tsx';
import { wordingOf } from '../wording/wording-of.ts';
import './about-page.css';

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key));
}

/** The table stands after what exosomes are and how they are said to work. */
const tableAfter: AboutSectionId = 'how-they-are-said-to-work';

/** "About exosomes": what the article says, with its limits and its sources. */
export function AboutPage() {
  const { aboutTexts: texts } = useLoaded(useWording().about);
  return (
    <div className="page">
      <PageHeading>{texts.title}</PageHeading>
      <p className="lead">{texts.lead}</p>
      {keysOf(aboutSections).map((section) => (
        <div key={section} className="stack">
          <h2>{texts.sections[section]}</h2>
          {Object.entries<readonly string[]>(aboutSections[section]).map(([id, sources]) => (
            <div key={id} className="tight">
              <p>{wordingOf<readonly string[]>(texts.statements, id).join(' ')}</p>
              <Citations sources={sources} catalogue={everySource} />
            </div>
          ))}
          {section === tableAfter && <ComparisonTable />}
        </div>
      ))}
      <BackToQuestions />
    </div>
  );
}

function ComparisonTable() {
  const { table } = useLoaded(useWording().about).aboutTexts;
  return (
    <div className="about-table">
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.rowHeading}</th>
            <th scope="col">{table.medical}</th>
            <th scope="col">{table.cosmetic}</th>
          </tr>
        </thead>
        <tbody>
          {keysOf(comparisonRows).map((row) => (
            <ComparisonRow key={row} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ComparisonRow({ row }: { readonly row: ComparisonRowId }) {
  const { table } = useLoaded(useWording().about).aboutTexts;
  const { heading, medical, cosmetic } = table.rows[row];
  return (
    <tr>
      <th scope="row">{heading}</th>
      <td>
        {medical.join(' ')}
        <Citations sources={comparisonRows[row].medical} catalogue={everySource} />
      </td>
      <td>
        {cosmetic.join(' ')}
        <Citations sources={comparisonRows[row].cosmetic} catalogue={everySource} />
      </td>
    </tr>
  );
}
