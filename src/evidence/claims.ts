import type { Source } from './source.ts';

function section(title: string): Source {
  return { title, mark: 'article', checkedOn: '2026-11-23' };
}

const opening = section('What Are Exosomes—and Why Are They Everywhere in Aesthetic Medicine?');
const howTheyWork = section('How Exosomes Work: Regeneration by Communication');
const caution = section('The Promise—and the Caution');
const medicalOrCosmetic = section('Medical vs. Cosmetic Exosomes: Know the Difference');
const whatToLookFor = section('What to Look for When Considering Exosome Treatments');
const perspective = section('My Professional Perspective');
const takeaways = section('Key Takeaways');
const author = section('Dr. Lisa DiFrancesco');

/**
 * The article's claims (`C`) under the heading of the section in which each stands, and
 * the tensions inside it (`T`) under the headings between which each lies.
 */
export const articleClaims = {
  C1: opening,
  C2: opening,
  C3: opening,
  C4: opening,
  C5: howTheyWork,
  C6: howTheyWork,
  C7: howTheyWork,
  C8: howTheyWork,
  C9: howTheyWork,
  C10: howTheyWork,
  C11: howTheyWork,
  C12: howTheyWork,
  C13: caution,
  C14: caution,
  C15: caution,
  C16: caution,
  C17: caution,
  C18: caution,
  C19: caution,
  C20: caution,
  C21: medicalOrCosmetic,
  C22: medicalOrCosmetic,
  C23: medicalOrCosmetic,
  C24: medicalOrCosmetic,
  C25: medicalOrCosmetic,
  C26: medicalOrCosmetic,
  C27: medicalOrCosmetic,
  C28: medicalOrCosmetic,
  C29: medicalOrCosmetic,
  C30: medicalOrCosmetic,
  C31: medicalOrCosmetic,
  C32: whatToLookFor,
  C33: whatToLookFor,
  C34: whatToLookFor,
  C35: whatToLookFor,
  C36: whatToLookFor,
  C37: perspective,
  C38: perspective,
  C39: perspective,
  C40: perspective,
  C41: perspective,
  C42: takeaways,
  C43: takeaways,
  C44: takeaways,
  C45: takeaways,
  C46: takeaways,
  C47: takeaways,
  C48: takeaways,
  C49: author,
  C50: author,
  T1: section('Medical vs. Cosmetic Exosomes / Key Takeaways'),
  T2: medicalOrCosmetic,
  T3: section('Medical vs. Cosmetic Exosomes / What to Look for'),
  T4: section('The Promise—and the Caution / Medical vs. Cosmetic Exosomes'),
  T5: section('How Exosomes Work / The Promise—and the Caution / My Professional Perspective'),
  T6: section('How Exosomes Work / Medical vs. Cosmetic Exosomes'),
  T7: medicalOrCosmetic,
  T8: howTheyWork,
  T9: whatToLookFor,
  T10: section('What to Look for / Key Takeaways'),
} satisfies Record<string, Source>;
