import { timeSpans } from '../../questions/index.ts';
import type { QuestionText, QuestionTexts } from '../contract.ts';

const yes = 'Yes';
const no = 'No';
const notSure = "I'm not sure";
const noneOfThese = 'None of these';
const ratherNotSay = "I'd rather not say";
const tickAll = 'Tick all that fit.';
const ifUnsure = 'If unsure, tick it.';
const thisPractice = 'This practice';
const anotherClinic = 'Another clinic';

const procedures = {
  microneedling: { label: 'Microneedling', hint: 'Fine needles, no heat.' },
  'rf-microneedling': { label: 'RF microneedling', hint: 'Fine needles with heat.' },
  'light-laser': {
    label: 'Light or gentle laser',
    hint: 'It leaves the skin red, but not raw.',
  },
  'resurfacing-laser': {
    label: 'Resurfacing laser',
    hint: 'It leaves the skin raw or crusted.',
  },
  'light-peel': { label: 'Light peel', hint: 'The skin flakes for a few days.' },
  'medium-or-deep-peel': {
    label: 'Medium or deep peel',
    hint: 'The skin peels or crusts for a week or more.',
  },
} as const;

/** Filler and a wrinkle relaxer leave nothing to heal: they call for time between procedures. */
const timeBetween = 'An expert prefers some time between it and a procedure that makes skin swell.';

/** The twelve questions on time differ in the procedure that they name. */
function when(procedure: string): QuestionText<'when-microneedling'> {
  return {
    title: `How long ago was your ${procedure}?`,
    summary: `Time since ${procedure}`,
    hint: 'More than once? Count from the last time.',
    why: 'New products can harm skin that is still healing.',
    options: {
      '0-to-3-days': 'Today to 3 days ago',
      '4-to-7-days': '4 to 7 days ago',
      '8-to-14-days': '8 to 14 days ago (up to 2 weeks)',
      '15-to-28-days': '15 to 28 days ago (up to 4 weeks)',
      '29-to-42-days': '29 to 42 days ago (up to 6 weeks)',
      '43-to-60-days': '43 to 60 days ago (about 2 months)',
      'over-60-days': 'More than 60 days ago',
      'not-sure': notSure,
    },
  };
}

/** Wording of the questions. */
export const questionTexts: QuestionTexts = {
  sections: {
    'right-now': 'Right now',
    you: 'About you',
    goals: 'Your goals',
    procedures: 'Procedures',
    health: 'Your health',
    priorities: 'What matters to you',
  },
  questions: {
    'emergency-signs': {
      title: 'Do you have any of these right now?',
      summary: 'Urgent signs',
      hint: `${ifUnsure} Some start weeks after a treatment.`,
      why: 'These signs may need help at once.',
      options: {
        'breathing-or-swelling': {
          label: 'Trouble breathing or swallowing',
          hint: 'Or a swollen throat or tongue, hives with feeling dizzy or faint, or sudden vomiting.',
        },
        'sight-change': {
          label: 'A sudden change in sight',
          hint: 'Or double vision, or an eye that is hard to move. Also red skin near an eye with trouble seeing.',
        },
        'pale-or-mottled-skin': {
          label: 'Skin that turned white, pale or mottled',
          hint: 'Mottled means blotchy. Above all after filler.',
        },
        'face-or-speech': {
          label: 'A weak, numb or drooping face, arm or leg',
          hint: 'Or weakness all over, trouble speaking, or confusion.',
        },
        'chest-or-breath': {
          label: 'Short of breath, or chest pain',
          hint: 'Or coughing up blood, a fast heartbeat or fainting. The pain may be worse as you breathe in.',
        },
        'very-unwell-with-fever': {
          label: 'Fever or shivering, and feeling very unwell',
          hint: 'Or a very fast heartbeat, confusion, clammy skin, or being short of breath.',
        },
        'fast-spreading-skin': {
          label: 'Redness or a sore that spreads fast',
          hint: 'Or skin that turns black or purple, blisters or goes numb. A plain bruise does not count.',
        },
        'bleeding-or-wound-opening': 'Blood that soaks a bandage, or a wound that opens',
        'severe-pain': {
          label: 'Severe or extreme pain',
          hint: 'Or pain after filler that is not usual, or a very bad headache.',
        },
        none: noneOfThese,
      },
    },
    'problem-signs': {
      title: 'Do you have any of these problems?',
      summary: 'Other warning signs',
      hint: ifUnsure,
      why: 'Someone should look at these signs soon, and at some right away.',
      options: {
        'infection-signs': {
          label: 'Skin or a wound that may be infected',
          hint: 'Redness that spreads, warmth, swelling, pain that gets worse, pus or cloudy fluid, a bad smell, or fever.',
        },
        'blister-clusters': {
          label: 'Groups of painful blisters or sores',
          hint: 'After a laser, a peel or needling.',
        },
        'limb-swelling': {
          label: 'New swelling in one leg or arm',
          hint: 'Or new pain, soreness or redness in one leg or arm.',
        },
        'dark-painful-spots': {
          label: 'Dark purple or black spots that hurt',
          hint: 'Above all after a shot.',
        },
        'device-burn-or-new-numbness': {
          label: 'A burn, blister or dents from a device',
          hint: 'Or numb skin that stays numb. One such device is RF microneedling: fine needles with heat.',
        },
        'late-lumps': {
          label: 'New bumps or lumps in treated skin',
          hint: 'Or pimples with pus, days to months after a treatment.',
        },
        none: noneOfThese,
      },
    },
    age: {
      title: 'How old are you?',
      summary: 'Age',
      why: 'This page is for adults. Some devices are labeled for age 22 and up.',
      options: { 'under-18': 'Under 18', '18-to-21': '18 to 21', '22-or-over': '22 or over' },
    },
    goals: {
      title: 'What would you like help with?',
      summary: 'Goals',
      hint: tickAll,
      options: {
        'procedure-recovery': {
          label: 'Recovery after a procedure',
          hint: 'Such as microneedling, a laser or a peel.',
        },
        scar: 'A scar',
        'fine-lines': 'Fine lines',
        texture: 'Rough or bumpy texture',
        firmness: 'Skin that feels less firm',
        'uneven-tone': 'Uneven color or dark marks',
        redness: 'The look of redness',
        dryness: 'Dry skin',
        'barrier-care': {
          label: 'Care for the outer skin layer',
          hint: 'When skin feels tight or stings.',
        },
        'antioxidant-care': {
          label: 'Skin care with antioxidants',
          hint: 'Such as vitamin C.',
        },
        hair: 'Hair',
        'body-contouring': { label: 'Body shape', hint: 'Such as loose skin after weight loss.' },
        'medical-condition': {
          label: 'An illness or a skin disease',
          hint: 'Such as eczema or joint pain.',
        },
        'not-sure': "I'm not sure yet",
      },
    },
    'scar-kind': {
      title: 'What kind of scar is it?',
      summary: 'Kind of scar',
      hint: 'Raised or thick? Choose that one. More than one scar? Choose the newest.',
      why: 'A new procedure may cause more scarring.',
      options: {
        acne: 'From acne',
        surgery: 'From surgery',
        'injury-or-burn': 'From an injury or a burn',
        raised: {
          label: 'Raised or thick',
          hint: 'Also a keloid, a scar that keeps growing. The cause does not matter.',
        },
        'not-sure': notSure,
      },
    },
    'scar-age': {
      title: 'How old is the scar?',
      summary: 'Age of scar',
      hint: 'More than one? Choose the newest.',
      why: 'A new scar is still healing.',
      options: {
        'under-6-weeks': 'Less than 6 weeks',
        '6-weeks-to-1-year': '6 weeks to 1 year',
        'over-1-year': 'More than 1 year',
        'not-sure': notSure,
      },
    },
    area: {
      title: 'Where do you want help?',
      summary: 'Area',
      hint: tickAll,
      options: {
        face: 'Face',
        'eye-area': 'Around the eyes',
        'neck-or-chest': 'Neck or chest',
        hands: 'Hands',
        body: 'Body',
        scalp: 'Scalp',
        other: 'Somewhere else',
      },
    },
    'recent-procedures': {
      title: `Have you had any of these in the last ${timeSpans.procedures.count} months?`,
      summary: 'Recent procedures',
      hint: `${tickAll} For surgery, count the last ${timeSpans.surgery.count} months.`,
      why: 'Treated skin needs time to heal.',
      options: {
        ...procedures,
        filler: 'Filler',
        'wrinkle-relaxer': { label: 'Wrinkle relaxer', hint: 'Such as Botox.' },
        surgery: {
          label: 'Surgery',
          hint: `Any kind, in the last ${timeSpans.surgery.count} months.`,
        },
        prp: { label: 'PRP', hint: 'A product made from your own blood.' },
        'exosome-treatment': {
          label: 'Exosome treatment',
          hint: 'In any form, but not creams you use at home.',
        },
        'other-or-not-sure': "Something else, or I'm not sure",
        none: noneOfThese,
      },
    },
    'when-microneedling': when('microneedling'),
    'when-rf-microneedling': when('RF microneedling'),
    'when-light-laser': when('light or gentle laser'),
    'when-resurfacing-laser': when('resurfacing laser'),
    'when-light-peel': when('light peel'),
    'when-medium-or-deep-peel': when('medium or deep peel'),
    'when-filler': { ...when('filler'), why: timeBetween },
    'when-wrinkle-relaxer': { ...when('wrinkle relaxer'), why: timeBetween },
    'when-surgery': when('surgery'),
    'when-prp': when('PRP'),
    'when-exosome-treatment': when('exosome treatment'),
    'when-other-or-not-sure': when('other procedure'),
    'surgeon-clearance': {
      title: 'Has your surgeon said your skin can be treated again?',
      summary: "Surgeon's go-ahead",
      hint: 'Think only of the skin around your surgery.',
      why: 'Your surgeon knows how it is healing.',
      options: { yes, no, 'not-sure': notSure },
    },
    'treated-skin': {
      title: 'How is the treated skin today?',
      summary: 'Treated skin today',
      hint: 'If parts differ, choose the part that has healed least.',
      why: 'Broken skin lets in things that can harm it.',
      options: {
        healed: { label: 'Healed', hint: 'Closed, with no redness, flakes or scabs.' },
        'red-or-tender': { label: 'Red or tender', hint: 'But closed.' },
        'peeling-or-crusting': 'Peeling, flaking or crusting',
        'raw-or-weeping': { label: 'Raw, open or weeping', hint: 'Weeping skin leaks fluid.' },
        'not-sure': notSure,
      },
    },
    'same-area': {
      title: 'Is the treated area the one you want help with?',
      summary: 'Treated area is the goal area',
      hint: 'If only a part of it is, choose Yes.',
      why: 'Nothing new should go on skin that is healing.',
      options: { yes, no, 'not-sure': notSure },
    },
    'treated-by': {
      title: 'Who did the procedure?',
      summary: 'Treated by',
      hint: 'More than one? If one was not at a clinic, choose that one.',
      why: 'Care outside a clinic can carry more risk.',
      options: {
        'this-practice': thisPractice,
        'another-clinic': anotherClinic,
        'spa-or-home': 'A spa, a salon, or someone at home',
        'not-sure': notSure,
      },
    },
    'planned-procedures': {
      title: 'Are you planning any of these?',
      summary: 'Planned procedures',
      hint: tickAll,
      options: {
        ...procedures,
        surgery: 'Surgery',
        injectables: 'Filler or wrinkle relaxer',
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    'planned-when': {
      title: 'When is the procedure planned?',
      summary: 'Planned for',
      hint: 'More than one? Choose the first.',
      options: {
        'within-2-weeks': 'Within 2 weeks',
        '2-to-8-weeks': 'In 2 to 8 weeks',
        later: 'Later than that',
        'no-date': 'No date yet',
      },
    },
    'planned-with': {
      title: 'Who will do the procedure?',
      summary: 'Planned with',
      options: {
        'this-practice': thisPractice,
        'another-clinic': anotherClinic,
        'not-decided': "I haven't decided",
      },
    },
    'open-to-procedure': {
      title: 'Would you be open to a procedure in a clinic?',
      summary: 'Open to a procedure',
      hint: 'Such as microneedling, a laser or a peel.',
      options: { yes, no, 'want-advice': "I'd want advice first" },
    },
    pregnancy: {
      title: 'Are you pregnant, trying, or breastfeeding?',
      summary: 'Pregnancy',
      hint: 'If more than one fits, choose the first that does.',
      why: 'Little is known about use at these times.',
      options: {
        'pregnant-or-might-be': 'Pregnant, or might be',
        trying: 'Trying to get pregnant',
        breastfeeding: 'Breastfeeding',
        'no-or-does-not-apply': 'No, or does not apply',
        'rather-not-say': ratherNotSay,
      },
    },
    'skin-now': {
      title: 'Does your skin show any of these now?',
      summary: 'Skin today',
      hint: tickAll,
      why: 'Some skin problems need care first.',
      options: {
        'infection-or-open-sore': {
          label: 'An infection or an open sore',
          hint: 'Also a cut or wound that is not closed.',
        },
        'cold-sore': 'A cold sore',
        'rash-or-irritation': 'A rash or irritated skin',
        sunburn: 'Sunburn',
        'new-or-changing-spot': {
          label: 'A spot that is new, changes or bleeds',
          hint: 'Such as a mole.',
        },
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    conditions: {
      title: 'Do any of these fit you, now or in the past?',
      summary: 'Health conditions',
      hint: tickAll,
      why: 'They can change how skin heals or reacts.',
      options: {
        'cancer-now-or-recent': {
          label: 'Cancer, now or recent',
          hint: `In treatment, or in the last ${timeSpans.recentCancer.count} years.`,
        },
        'cancer-past': {
          label: 'Cancer in the past',
          hint: `More than ${timeSpans.recentCancer.count} years ago.`,
        },
        'skin-cancer-in-area': {
          label: 'Skin cancer in the area you want help with',
          hint: 'Now or ever.',
        },
        'weak-immune-system': {
          label: 'A weak immune system',
          hint: 'Such as from an illness, a transplant or chemo.',
        },
        autoimmune: {
          label: 'An autoimmune disease',
          hint: 'Such as lupus or scleroderma.',
        },
        'bleeding-disorder': 'A bleeding disorder',
        diabetes: 'Diabetes',
        'raised-scars': {
          label: 'Raised or thick scars',
          hint: 'Also keloids, scars that keep growing.',
        },
        'dark-marks': 'Dark marks after spots or cuts',
        'cold-sores-before': 'Cold sores in the past',
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    medicines: {
      title: 'Do you take or use any of these?',
      summary: 'Medicines',
      hint: `${tickAll} Do not stop any medicine on your own.`,
      why: 'They can change how skin heals or bleeds.',
      options: {
        'isotretinoin-now': { label: 'Isotretinoin, now', hint: 'Acne pills such as Accutane.' },
        'isotretinoin-past-year': `Isotretinoin in the last ${timeSpans.isotretinoin.count} months`,
        'blood-thinner': 'A blood thinner, or aspirin each day',
        'immune-medicine': {
          label: 'Medicine that calms the immune system',
          hint: 'Such as steroids, biologics or chemo.',
        },
        'retinoid-or-acid': {
          label: 'A retinoid or acid on the skin',
          hint: 'Such as tretinoin, retinol or glycolic acid. A retinoid is a form of vitamin A.',
        },
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    allergies: {
      title: 'Do you have any allergies or sensitive skin?',
      summary: 'Allergies',
      hint: tickAll,
      why: 'A product or tool may hold something that harms you.',
      options: {
        'severe-reaction': {
          label: 'A severe allergic reaction, ever',
          hint: 'To anything. Such as trouble breathing.',
        },
        'skin-product-or-numbing': 'To a skin product or a numbing drug',
        metal: { label: 'To metal', hint: 'Such as nickel or steel.' },
        'donor-or-blood-product': 'To a product from blood or a donor',
        'sensitive-skin': {
          label: 'Sensitive skin',
          hint: 'It stings or gets a rash with ease.',
        },
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    'recent-illness': {
      title: `Have you had any of these in the last ${timeSpans.illness.count} weeks?`,
      summary: 'Recent illness',
      hint: tickAll,
      why: 'Most cosmetic care waits until you are well.',
      options: {
        'fever-now': 'A fever right now',
        infection: 'An infection',
        antibiotics: 'Antibiotics',
        'vaccine-or-dental-work': 'A vaccine or dental work',
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    'recent-sun': {
      title: `Have you had a tan or strong sun in the last ${timeSpans.sun.count} months?`,
      summary: 'Recent sun',
      why: 'After strong sun, a laser can leave uneven color.',
      options: { yes, no, 'not-sure': notSure },
    },
    smoking: {
      title: 'Do you smoke?',
      summary: 'Smoking',
      why: 'Smoking can raise the risk of infection.',
      options: { yes, no, 'rather-not-say': ratherNotSay },
    },
    'exosome-history': {
      title: 'Have you ever used or been given exosomes?',
      summary: 'Past use of exosomes',
      hint: 'Exosomes are tiny bubbles that cells give off. Tick all that fit.',
      why: 'Past use may need a closer look.',
      options: {
        'topical-at-home': 'A cream, serum or mask at home',
        'clinic-on-skin': 'On my skin, in a clinic or spa',
        'injected-or-drip': 'As a shot or a drip into a vein',
        never: 'Never',
        'not-sure': notSure,
      },
    },
    'product-reaction': {
      title: 'Have you reacted badly to an exosome or PRP product?',
      summary: 'Reaction to a product',
      hint: 'PRP is made from your own blood. Count any skin product made from cells or blood.',
      why: 'A past reaction needs a closer look.',
      options: {
        none: no,
        gone: 'Yes, and it is gone',
        'still-there': 'Yes, and it is still there',
        'not-sure': notSure,
      },
    },
    setting: {
      title: 'Where would you like to care for your skin?',
      summary: 'Clinic or home',
      options: {
        clinic: 'In a clinic',
        home: 'At home',
        either: 'Either is fine',
        'not-sure': notSure,
      },
    },
    'donor-material': {
      title: 'How do you feel about products from human donors?',
      summary: 'Donor material',
      hint: 'Some are made from human donor cells or platelets. Platelets are a part of blood.',
      options: {
        acceptable: "That's fine",
        'rather-not': "I'd rather not",
        'not-acceptable': "I don't want them",
        'want-to-know-more': 'I want to know more first',
      },
    },
    expectation: {
      title: 'How do you think exosomes would be used?',
      summary: 'Expectation',
      options: {
        'on-its-own': 'On their own',
        alongside: {
          label: 'Alongside a procedure',
          hint: 'Such as microneedling, a laser or a peel.',
        },
        'not-sure': notSure,
      },
    },
    'what-matters': {
      title: 'What matters most to you?',
      summary: 'What matters most',
      hint: 'Tick any, or none. It puts your questions in order.',
      options: {
        proof: 'Proof that it works',
        cost: 'Cost',
        'recovery-time': 'Time to recover',
        comfort: 'How it feels',
        source: 'What it is made from',
        'fewer-visits': 'Fewer visits',
      },
    },
  },
  answerProblems: {
    missing: 'Choose an answer to go on.',
    'wrong-type': 'We could not read this answer. Choose again.',
    'unknown-option': 'This answer has changed. Choose again.',
    'exclusive-option': 'Two of your answers do not fit together. Choose again.',
    'too-long': 'There are too many answers. Choose again.',
  },
};
