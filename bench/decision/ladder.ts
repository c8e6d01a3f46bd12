import type { Decided, RunAnswers, Way } from './decided.ts';

/**
 * The same rules written out by hand, as fast as plain code is without being clever: no
 * tables, no conditions as data, no sources, no check of what comes in.
 */
export const ladder: Way = { name: 'hand-written ladder', decide: climb };

const never: readonly string[] = [];

function climb(answers: RunAnswers): Decided {
  const list = (id: string): readonly string[] => {
    const answer = answers[id];
    return answer === undefined ? never : typeof answer === 'string' ? [answer] : answer;
  };
  const is = (id: string, option: string) => answers[id] === option;

  const problems = list('problem-signs');
  const goals = list('goals');
  const skin = answers['treated-skin'];
  const illness = list('recent-illness');
  const inside = gated.filter(({ id, bands }) => {
    const when = answers[`when-${id}`];
    return typeof when === 'string' && (when === 'not-sure' || bands.includes(when));
  });
  const surelyInside = inside.some(({ id }) => answers[`when-${id}`] !== 'not-sure');
  const filler = withinTwoWeeks(answers['when-filler']);
  const relaxer = withinTwoWeeks(answers['when-wrinkle-relaxer']);
  const adult = is('age', '18-to-21') || is('age', '22-or-over');
  const fever = illness.includes('fever-now');
  const reaction = answers['product-reaction'];

  const levelReasons: string[] = [];
  let level: Decided['level'] | undefined;
  const end = (id: string, to: string) => {
    levelReasons.push(id);
    if (level === undefined || levels.indexOf(to) < levels.indexOf(level)) level = to;
  };
  for (const sign of list('emergency-signs')) {
    if (sign !== 'none') end(`emergency-signs.${sign}`, 'emergency');
  }
  if (problems.includes('infection-signs')) end('problem-signs.infection-signs', 'same-day');
  if (problems.includes('blister-clusters')) end('problem-signs.blister-clusters', 'same-day');
  if (problems.includes('limb-swelling')) end('problem-signs.limb-swelling', 'same-day');
  if (problems.includes('dark-painful-spots')) end('problem-signs.dark-painful-spots', 'emergency');
  if (problems.includes('device-burn-or-new-numbness')) {
    end('problem-signs.device-burn-or-new-numbness', 'same-day');
  }
  if (is('age', 'under-18')) end('age.under-18', 'under-age');
  const lumps = problems.includes('late-lumps');
  if (fever && (inside.length > 0 || filler || skin === 'raw-or-weeping' || (adult && lumps))) {
    end('recent-illness.fever-after-procedure', 'same-day');
  }
  if (lumps) end('problem-signs.late-lumps', 'this-week');
  if (skin === 'raw-or-weeping' && !surelyInside) end('treated-skin.raw-and-late', 'this-week');
  if (reaction === 'still-there') end('product-reaction.still-there', 'this-week');

  const advice: string[] = [];
  const skinNow = list('skin-now');
  const history = list('exosome-history');
  const unhealed =
    skin === 'peeling-or-crusting' || skin === 'raw-or-weeping' || skin === 'not-sure';
  const notCleared = is('surgeon-clearance', 'no') || is('surgeon-clearance', 'not-sure');
  const healing = inside.length > 0 || unhealed || notCleared;
  if (level !== 'emergency' && level !== 'under-age') {
    if (skinNow.includes('new-or-changing-spot')) advice.push('see-dermatologist-soon');
    if (healing) advice.push('nothing-on-open-skin');
    if (inside.length > 0) advice.push('aftercare-from-your-clinic');
    if (skinNow.includes('sunburn')) advice.push('wait-out-sunburn');
    if (history.includes('injected-or-drip') || history.includes('not-sure')) {
      advice.push('injection-card');
    }
    if (
      problems.includes('device-burn-or-new-numbness') ||
      reaction === 'gone' ||
      reaction === 'still-there'
    ) {
      advice.push('report-a-reaction');
    }
    if (goals.includes('medical-condition')) advice.push('own-doctor');
    if (goals.includes('body-contouring')) advice.push('talk-body-contouring');
    if (goals.includes('hair')) advice.push('talk-hair');
    if (goals.includes('not-sure')) advice.push('talk-goals');
  }
  if (level !== undefined) return { level, levelReasons, options: null, cautions: [], advice };

  const clinic = new Reasons();
  const topical = new Reasons();
  for (const goal of goals) {
    clinic.add(`goals.${goal}`, clinicGoals.includes(goal) ? 'matches' : 'does-not-match');
    topical.add(`goals.${goal}`, topicalGoals.includes(goal) ? 'matches' : 'does-not-match');
  }
  const planned = list('planned-procedures');
  const partnerPlanned = planned.some(
    (procedure) => procedure !== 'injectables' && procedure !== 'none' && procedure !== 'not-sure',
  );
  if (partnerPlanned) clinic.add('partner-procedure.planned', 'partner');
  if (inside.some(({ id }) => id !== 'exosome-treatment')) {
    clinic.add('partner-procedure.recent', 'partner');
  }
  if (is('open-to-procedure', 'yes')) clinic.add('open-to-procedure.yes', 'partner');
  if (is('open-to-procedure', 'want-advice')) {
    clinic.add('open-to-procedure.want-advice', 'partner');
  }
  if (is('open-to-procedure', 'no')) clinic.add('open-to-procedure.no', 'excludes');
  if (is('setting', 'home')) clinic.add('setting.home', 'excludes');
  if (is('donor-material', 'not-acceptable')) {
    clinic.add('donor-material.not-acceptable', 'excludes');
  }

  const cautions: [string, 'clinic' | 'topical'][] = [];
  const review = (id: string) => clinic.add(id, 'review');
  const both = (id: string) => {
    clinic.add(id, 'review');
    topical.add(id, 'review');
  };
  const clinicCaution = (id: string, caution: string) => {
    clinic.add(id, 'caution');
    cautions.push([caution, 'clinic']);
  };
  const topicalCaution = (id: string, caution: string) => {
    topical.add(id, 'caution');
    cautions.push([caution, 'topical']);
  };
  const cautionBoth = (id: string, caution: string) => {
    clinicCaution(id, caution);
    topicalCaution(id, caution);
  };
  const reviewCaution = (id: string, caution: string) => {
    review(id);
    topicalCaution(id, caution);
  };

  if (is('age', '18-to-21')) clinicCaution('age.18-to-21', 'young-adult-labels');
  if (is('pregnancy', 'pregnant-or-might-be')) both('pregnancy.pregnant-or-might-be');
  if (is('pregnancy', 'trying')) both('pregnancy.trying');
  if (is('pregnancy', 'rather-not-say')) both('pregnancy.rather-not-say');
  if (is('pregnancy', 'breastfeeding')) reviewCaution('pregnancy.breastfeeding', 'breastfeeding');
  if (skinNow.includes('infection-or-open-sore')) both('skin-now.infection-or-open-sore');
  if (skinNow.includes('rash-or-irritation')) both('skin-now.rash-or-irritation');
  if (skinNow.includes('cold-sore')) both('skin-now.cold-sore');
  if (skinNow.includes('sunburn')) both('skin-now.sunburn');
  if (skinNow.includes('not-sure')) both('skin-now.not-sure');
  if (skinNow.includes('new-or-changing-spot')) both('skin-now.new-or-changing-spot');
  const conditions = list('conditions');
  if (conditions.includes('cancer-now-or-recent')) both('conditions.cancer-now-or-recent');
  if (conditions.includes('skin-cancer-in-area')) both('conditions.skin-cancer-in-area');
  if (conditions.includes('not-sure')) both('conditions.not-sure');
  if (conditions.includes('cancer-past')) {
    reviewCaution('conditions.cancer-past', 'cancer-history');
  }
  if (conditions.includes('weak-immune-system')) {
    reviewCaution('conditions.weak-immune-system', 'immune-system');
  }
  if (conditions.includes('autoimmune')) reviewCaution('conditions.autoimmune', 'autoimmune');
  if (conditions.includes('raised-scars')) reviewCaution('conditions.raised-scars', 'raised-scars');
  if (is('scar-kind', 'raised')) reviewCaution('scar-kind.raised', 'raised-scars');
  if (is('scar-kind', 'not-sure')) reviewCaution('scar-kind.not-sure', 'raised-scars');
  if (conditions.includes('bleeding-disorder')) review('conditions.bleeding-disorder');
  if (conditions.includes('diabetes')) review('conditions.diabetes');
  if (conditions.includes('dark-marks')) clinicCaution('conditions.dark-marks', 'dark-marks');
  if (conditions.includes('cold-sores-before')) {
    clinicCaution('conditions.cold-sores-before', 'cold-sores');
  }
  const medicines = list('medicines');
  if (medicines.includes('isotretinoin-now')) {
    reviewCaution('medicines.isotretinoin-now', 'isotretinoin');
  }
  if (medicines.includes('isotretinoin-past-year')) {
    reviewCaution('medicines.isotretinoin-past-year', 'isotretinoin');
  }
  if (medicines.includes('blood-thinner')) review('medicines.blood-thinner');
  if (medicines.includes('immune-medicine')) {
    reviewCaution('medicines.immune-medicine', 'immune-system');
  }
  if (medicines.includes('retinoid-or-acid')) cautionBoth('medicines.retinoid-or-acid', 'retinoid');
  if (medicines.includes('not-sure')) both('medicines.not-sure');
  const allergies = list('allergies');
  if (allergies.includes('severe-reaction')) both('allergies.severe-reaction');
  if (allergies.includes('skin-product-or-numbing')) both('allergies.skin-product-or-numbing');
  if (allergies.includes('donor-or-blood-product')) both('allergies.donor-or-blood-product');
  if (allergies.includes('not-sure')) both('allergies.not-sure');
  if (allergies.includes('metal')) reviewCaution('allergies.metal', 'metal-allergy');
  if (allergies.includes('sensitive-skin'))
    cautionBoth('allergies.sensitive-skin', 'sensitive-skin');
  if (fever) both('recent-illness.fever-now');
  if (illness.includes('not-sure')) both('recent-illness.not-sure');
  if (illness.includes('infection')) reviewCaution('recent-illness.infection', 'recent-illness');
  if (illness.includes('antibiotics')) {
    reviewCaution('recent-illness.antibiotics', 'recent-illness');
  }
  if (illness.includes('vaccine-or-dental-work')) {
    clinicCaution('recent-illness.vaccine-or-dental-work', 'vaccine-or-dental');
  }
  if (is('recent-sun', 'yes')) cautionBoth('recent-sun.yes', 'recent-sun');
  if (is('recent-sun', 'not-sure')) cautionBoth('recent-sun.not-sure', 'recent-sun');
  if (is('smoking', 'yes')) clinicCaution('smoking.yes', 'smoking');
  if (is('smoking', 'rather-not-say')) clinicCaution('smoking.rather-not-say', 'smoking');
  if (history.includes('injected-or-drip')) both('exosome-history.injected-or-drip');
  if (history.includes('not-sure')) both('exosome-history.not-sure');
  if (reaction === 'gone') both('product-reaction.gone');
  if (reaction === 'not-sure') both('product-reaction.not-sure');
  if (is('treated-by', 'spa-or-home'))
    reviewCaution('treated-by.spa-or-home', 'unlicensed-setting');
  if (is('treated-by', 'not-sure')) reviewCaution('treated-by.not-sure', 'unlicensed-setting');
  if (filler && is('planned-when', 'within-2-weeks') && partnerPlanned) {
    review('when-filler.before-a-planned-procedure');
  }
  if (filler) cautionBoth('when-filler.inside-its-span', 'recent-filler');
  if (relaxer) clinicCaution('when-wrinkle-relaxer.inside-its-span', 'recent-relaxer');
  if (is('scar-age', 'under-6-weeks')) {
    review('scar-age.under-6-weeks');
    topical.add('scar-age.under-6-weeks', 'not-now');
  }
  if (is('scar-age', 'not-sure')) both('scar-age.not-sure');
  const expectation = answers['expectation'];
  if (expectation === 'on-its-own' || expectation === 'not-sure') {
    topicalCaution(`expectation.${expectation}`, 'adjunct-not-alone');
  }

  const here = is('same-area', 'yes') || is('same-area', 'not-sure');
  const wait = (id: string) => {
    review(id);
    if (here) topical.add(id, 'not-now');
  };
  for (const { id } of inside) wait(`when-${id}.inside-its-gate`);
  if (unhealed) wait(`treated-skin.${skin}`);
  if (is('surgeon-clearance', 'no')) wait('surgeon-clearance.no');
  if (is('surgeon-clearance', 'not-sure')) wait('surgeon-clearance.not-sure');
  if (healing && is('same-area', 'no')) {
    topicalCaution('same-area.no-while-healing', 'keep-off-treated-skin');
  }
  if (skin === 'red-or-tender') {
    clinicCaution('treated-skin.red-or-tender', 'tender-skin');
    if (here) topicalCaution('treated-skin.red-or-tender', 'tender-skin');
  }

  const clinicStatus = clinic.status(clinic.matches && clinic.partner);
  const topicalStatus = topical.status(topical.matches);
  const clinicShown = clinicStatus !== 'not-suggested';
  const topicalShown = topicalStatus !== 'not-suggested';
  const told = new Set<string>();
  if (expectation === 'on-its-own' && (clinicShown || topicalShown)) told.add('adjunct-not-alone');
  for (const [caution, option] of cautions) {
    if (option === 'clinic' ? clinicShown : topicalShown) told.add(caution);
  }
  if (clinicShown || topicalShown) {
    for (const caution of always) told.add(caution);
    if (clinicShown) for (const caution of alwaysInClinic) told.add(caution);
    if (topicalShown) for (const caution of alwaysTopical) told.add(caution);
    if (goals.some((goal) => earlyGoals.includes(goal))) told.add('early-findings-only');
    if (goals.includes('texture')) told.add('claim-without-findings');
    const donor = answers['donor-material'];
    if (topicalShown) {
      told.add(donor === 'not-acceptable' ? 'platelet-line-is-human' : 'platelet-line');
    }
    if (donor === 'rather-not' || donor === 'want-to-know-more') told.add('ask-about-origin');
  }
  const worth = clinicStatus === 'worth-discussing' || topicalStatus === 'worth-discussing';
  return {
    level: worth ? 'topics' : clinicShown || topicalShown ? 'ask-first' : 'no-match',
    levelReasons,
    options: {
      'medical-grade': { status: clinicStatus, reasons: clinic.list },
      topical: { status: topicalStatus, reasons: topical.list },
    },
    cautions: [...told],
    advice,
  };
}

/** The reasons of one option, and what they come to. */
class Reasons {
  readonly list: string[] = [];
  matches = false;
  partner = false;
  #excluded = false;
  #waits = false;
  #held = false;

  add(id: string, effect: string): void {
    this.list.push(`${id} ${effect}`);
    if (effect === 'matches') this.matches = true;
    else if (effect === 'partner') this.partner = true;
    else if (effect === 'excludes') this.#excluded = true;
    else if (effect === 'not-now') this.#waits = true;
    else if (effect === 'review') this.#held = true;
  }

  status(fits: boolean): string {
    if (!fits || this.#excluded) return 'not-suggested';
    if (this.#waits) return 'not-now';
    return this.#held ? 'ask-first' : 'worth-discussing';
  }
}

function withinTwoWeeks(when: unknown): boolean {
  return (
    when === '0-to-3-days' ||
    when === '4-to-7-days' ||
    when === '8-to-14-days' ||
    when === 'not-sure'
  );
}

const levels = ['emergency', 'same-day', 'under-age', 'this-week'];
const week = ['0-to-3-days', '4-to-7-days'];
const twoWeeks = [...week, '8-to-14-days'];
const fourWeeks = [...twoWeeks, '15-to-28-days'];
const sixWeeks = [...fourWeeks, '29-to-42-days'];
const twoMonths = [...sixWeeks, '43-to-60-days'];
const gated = [
  { id: 'microneedling', bands: week },
  { id: 'rf-microneedling', bands: twoWeeks },
  { id: 'light-laser', bands: week },
  { id: 'resurfacing-laser', bands: fourWeeks },
  { id: 'light-peel', bands: week },
  { id: 'medium-or-deep-peel', bands: twoMonths },
  { id: 'surgery', bands: sixWeeks },
  { id: 'prp', bands: twoWeeks },
  { id: 'exosome-treatment', bands: twoWeeks },
  { id: 'other-or-not-sure', bands: twoMonths },
];
const earlyGoals = ['fine-lines', 'firmness', 'uneven-tone', 'redness'];
const clinicGoals = ['procedure-recovery', 'scar', ...earlyGoals, 'texture'];
const topicalGoals = [...earlyGoals, 'texture', 'dryness', 'barrier-care', 'antioxidant-care'];
const always = ['evidence-early', 'not-alike', 'interest-disclosure'];
const alwaysInClinic = [
  'adjunct-not-alone',
  'oversight',
  'clinical-setting',
  'sourcing',
  'storage',
  'not-approved',
  'donor-source',
  'unknown-harms',
];
const alwaysTopical = [
  'supportive-only',
  'look-alikes',
  'intact-skin-only',
  'ask-before-starting',
  'donor-source',
];
