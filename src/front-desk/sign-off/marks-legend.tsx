import { useStaffLanguage } from '../language/staff-language.tsx';

/** What the marks behind the sources say. */
export function MarksLegend() {
  const { words } = useStaffLanguage();
  const { marksTitle, marksLead, marks } = words.signOff;
  return (
    <section className="settings-part" aria-labelledby="marks">
      <h2 id="marks">{marksTitle}</h2>
      <p>{marksLead}</p>
      <dl className="facts">
        {Object.entries(marks).map(([mark, meaning]) => (
          <div className="fact" key={mark}>
            <dt>[{mark}]</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
