import type { ResultTexts } from '../contract.ts';

const clinicianFirst = 'A clinician looks at that first.';
const unknownIsNotNo = 'We do not take that as a no.';
const besideOne = 'The clinic option stands beside one.';
const earlyOnly = 'The article speaks of early findings only.';
const notInArticle = 'The article does not speak of that.';
const forCreams = 'The article lists that under creams, not under clinic use.';
const theyDecide = 'The clinic that treated you decides.';
const mayHeal = (procedure: string) =>
  `Your skin may still be healing from ${procedure}. ${theyDecide}`;

/** Wording of the result. */
export const resultTexts: ResultTexts = {
  levels: {
    topics: {
      title: 'Things you could talk about',
      lead: [
        'You can take this list along to a visit.',
        'Much is not known yet, so it comes with cautions and questions to ask.',
      ],
    },
    'ask-first': {
      title: 'Someone should look at this first',
      lead: [
        'Something you told us needs a closer look by a clinician.',
        'That does not mean something is wrong.',
      ],
    },
    'no-match': {
      title: 'No exosome option to bring up now',
      lead: [
        'From what you told us, neither exosome option fits.',
        'You can still talk with the practice about your goals.',
      ],
    },
  },
  statuses: {
    'worth-discussing': {
      label: 'Worth discussing',
      meaning: 'You could bring this up with a clinician, who decides with you.',
    },
    'ask-first': {
      label: 'Ask first',
      meaning: 'A clinician needs to look at something first.',
    },
    'not-now': {
      label: 'Not for now',
      meaning: 'Wait until the skin has closed and a clinician agrees.',
    },
    'not-suggested': {
      label: 'Not something to raise now',
      meaning: 'It does not fit what you told us. You can still ask about it.',
    },
  },
  choices: {
    'medical-grade': 'Medical-grade, in a clinic',
    topical: 'Topical: cream, serum or mask',
    'usual-after-care': 'Usual after-care',
    wait: 'Wait',
    'do-nothing': 'Do nothing',
  },
  aspects: {
    'what-it-is': 'What it is',
    for: 'What speaks for it',
    against: 'What speaks against it',
    like: 'What it is like',
    'not-known': 'What is not known',
  },
  choiceStatements: {
    'medical-grade.what-it-is': [
      'Made from human stem cells or platelets, a part of blood.',
      'It is put on the skin in a clinic, beside a procedure.',
    ],
    'medical-grade.for': [
      'The article says many clinicians add exosomes to lasers or peels. It also names use with needling.',
      'In people, it names only early findings, on firmness, lines and tone. It does not say for which kind.',
    ],
    'medical-grade.against': [
      'The FDA, the US drug agency, has not approved any exosome product.',
      'Lumps and dead skin were reported after exosome use.',
    ],
    'medical-grade.like': [
      'You go to a clinic, where all should be kept sterile.',
      'Cost and recovery time are not known here: ask.',
    ],
    'medical-grade.not-known': [
      'How well it works, and what happens later, is not known.',
      'Studies in people are few, small and short.',
    ],
    'topical.what-it-is': [
      'A cream, serum or mask, made from plants or in a lab.',
      'Some are made from human platelets, a part of blood.',
    ],
    'topical.for': [
      'The article names dry skin, the outer skin layer and antioxidants, as support only.',
      'It may help dry skin look and feel less dry.',
    ],
    'topical.against': [
      'It is not a treatment, and some serums may hold look-alikes.',
      'A study found that some claims of makers mislead.',
    ],
    'topical.like': [
      'It goes on whole skin only. Ask a professional before you start.',
      'Cost and how it feels are not known here: ask.',
    ],
    'topical.not-known': [
      'If it changes how lines or tone look is not known.',
      'Studies of one platelet line had no group to compare with.',
    ],
    'usual-after-care.what-it-is': [
      'After a procedure: the care your clinic gave you, with no exosomes.',
      'If you had none: your usual skin care.',
    ],
    'usual-after-care.for': [
      'You add nothing new to your skin.',
      'You can ask the clinic that treated you about each step.',
    ],
    'usual-after-care.against': [
      'It takes time, and you keep at it each day.',
      'It may not change what bothers you.',
    ],
    'usual-after-care.like': [
      'You go on as your clinic told you.',
      'What products cost, and how they feel, is not known here: ask.',
    ],
    'usual-after-care.not-known': [
      'How your skin will look in the end is not known.',
      'Your clinic can tell you what to expect.',
    ],
    'wait.what-it-is': [
      'You decide later, when more is known.',
      'You can come back to the question at any time.',
    ],
    'wait.for': [
      'The article asks for more research and clear rules first.',
      'While you wait, no new product can harm you.',
    ],
    'wait.against': [
      'What bothers you may stay as it is.',
      'If something would help you, you start it later.',
    ],
    'wait.like': [
      'There is no visit and nothing to buy for now.',
      'You care for your skin as you do today.',
    ],
    'wait.not-known': [
      'When better studies will come is not known.',
      'What they will show is not known either.',
    ],
    'do-nothing.what-it-is': [
      'You leave your skin as it is.',
      'No exosomes, no new product and no new procedure.',
    ],
    'do-nothing.for': [
      'There is no new cost.',
      'No new product and no new procedure can harm you.',
    ],
    'do-nothing.against': [
      'What bothers you may stay, or may change with time.',
      'A problem that needs care could be missed.',
    ],
    'do-nothing.like': [
      'Your days stay as they are.',
      'You can change your mind at any time, and still ask.',
    ],
    'do-nothing.not-known': [
      'How your skin will change on its own is not known.',
      'Time alone may or may not help.',
    ],
  },
  reasons: {
    'goals.procedure-recovery':
      'You chose recovery. That is a topic to raise with the clinic, not one for creams.',
    'goals.scar':
      'You chose the look of a scar. The article lists that under clinic use, not under creams.',
    'goals.fine-lines': `You chose the look of fine lines. ${earlyOnly}`,
    'goals.texture':
      'You chose texture. The article names it with no findings. Trials in people are limited.',
    'goals.firmness': `You chose how firm skin feels. ${earlyOnly}`,
    'goals.uneven-tone': `You chose the look of uneven color. ${earlyOnly}`,
    'goals.redness': `You chose the look of redness. ${earlyOnly}`,
    'goals.dryness': `You chose dry skin. ${forCreams}`,
    'goals.barrier-care': `You chose care for the outer skin layer. ${forCreams}`,
    'goals.antioxidant-care': `You chose antioxidants. ${forCreams}`,
    'goals.hair': `You chose hair. ${notInArticle}`,
    'goals.body-contouring':
      'You chose body shape. The article is not about that, but you can ask the practice.',
    'goals.medical-condition': `You chose an illness or skin disease. ${notInArticle} Your own doctor can help.`,
    'goals.not-sure': 'You are not sure yet what you want help with. You can talk it over.',
    'partner-procedure.planned': `You plan a procedure. ${besideOne}`,
    'partner-procedure.recent': `You had a procedure not long ago. ${besideOne}`,
    'open-to-procedure.yes': `You are open to a procedure. ${besideOne}`,
    'open-to-procedure.want-advice': `You want advice about a procedure. ${besideOne}`,
    'open-to-procedure.no':
      'You do not want a procedure. The clinic option stands only beside one.',
    'setting.home': 'You want care at home. The article says this kind belongs in a clinic.',
    'donor-material.not-acceptable':
      'You do not want donor material. This kind comes from human stem cells or platelets.',
    'age.18-to-21': 'You are 18 to 21. Some devices are meant for age 22 and up.',
    'pregnancy.pregnant-or-might-be': `You are pregnant or might be. ${clinicianFirst}`,
    'pregnancy.trying': `You are trying to get pregnant. ${clinicianFirst}`,
    'pregnancy.rather-not-say': `You would rather not say if you are pregnant. ${unknownIsNotNo}`,
    'pregnancy.breastfeeding': 'You are breastfeeding. We found no data on exosomes for that time.',
    'skin-now.infection-or-open-sore':
      'You have an infection or an open sore. It needs care first.',
    'skin-now.rash-or-irritation': `You have a rash or irritated skin. ${clinicianFirst}`,
    'skin-now.cold-sore': 'You have a cold sore. It could spread, so a clinician looks first.',
    'skin-now.sunburn': 'Your skin is sunburned. It should settle first.',
    'skin-now.not-sure': 'You are not sure how your skin is now. Someone should look first.',
    'skin-now.new-or-changing-spot':
      'You have a spot that is new, changes or bleeds. A doctor should see it first.',
    'conditions.cancer-now-or-recent': `You have cancer, or had it not long ago. ${clinicianFirst}`,
    'conditions.skin-cancer-in-area': `You have or had skin cancer in this area. ${clinicianFirst}`,
    'conditions.not-sure': `You are not sure about your health conditions. ${unknownIsNotNo}`,
    'conditions.cancer-past':
      'You had cancer in the past. A review names cancer growth as a worry with exosomes.',
    'conditions.weak-immune-system':
      'Your immune system is weak. Skin may get infected or heal slowly.',
    'conditions.autoimmune': 'You have an autoimmune disease. It may flare or slow healing.',
    'conditions.raised-scars': 'You get raised scars. A new injury to the skin may scar.',
    'scar-kind.raised': 'Your scar is raised. A new injury to the skin may scar.',
    'scar-kind.not-sure': 'You are not sure what kind of scar it is. It could be a raised one.',
    'conditions.bleeding-disorder': `You have a bleeding disorder. ${clinicianFirst}`,
    'conditions.diabetes': 'You have diabetes. It can raise the risk of infection.',
    'conditions.dark-marks': 'You get dark marks after spots or cuts. Needling can leave them too.',
    'conditions.cold-sores-before':
      'You have had cold sores. A procedure such as a laser can bring them back.',
    'medicines.isotretinoin-now':
      'You take isotretinoin. Your clinician decides what that means for you.',
    'medicines.isotretinoin-past-year':
      'You took isotretinoin in the last year. Your clinician decides what that means for you.',
    'medicines.blood-thinner':
      'You take a blood thinner or daily aspirin. You may bleed more. Do not stop it on your own.',
    'medicines.immune-medicine':
      'You take medicine that calms the immune system. Skin may get infected or heal slowly.',
    'medicines.retinoid-or-acid': 'You use a retinoid or acid. It can irritate treated skin.',
    'medicines.not-sure': `You are not sure about your medicines. ${unknownIsNotNo}`,
    'allergies.severe-reaction': `You have had a severe allergic reaction. ${clinicianFirst}`,
    'allergies.skin-product-or-numbing': `You are allergic to a skin product or numbing drug. ${clinicianFirst}`,
    'allergies.donor-or-blood-product': `You are allergic to a product from blood or a donor. ${clinicianFirst}`,
    'allergies.not-sure': `You are not sure about allergies. ${unknownIsNotNo}`,
    'allergies.metal': 'You are allergic to metal. Some tools and needles contain it.',
    'allergies.sensitive-skin':
      'Your skin is sensitive. Some products that were needled in have harmed skin.',
    'recent-illness.fever-now': 'You have a fever. Care that is not urgent waits.',
    'recent-illness.not-sure': `You are not sure if you were ill. ${unknownIsNotNo}`,
    'recent-illness.infection':
      'You had an infection not long ago. Care that is not urgent can wait.',
    'recent-illness.antibiotics':
      'You took antibiotics not long ago. Care that is not urgent can wait.',
    'recent-illness.vaccine-or-dental-work':
      'You had a vaccine or dental work. Skin with filler has swelled after that.',
    'recent-sun.yes': 'You had strong sun or a tan. A laser can then leave uneven color.',
    'recent-sun.not-sure':
      'You are not sure about strong sun. After sun, a laser can leave uneven color.',
    'smoking.yes': 'You smoke. That can raise the risk of infection.',
    'smoking.rather-not-say':
      'You would rather not say if you smoke. Smoking can raise the risk of infection.',
    'exosome-history.injected-or-drip': `You had exosomes as a shot or a drip. ${clinicianFirst}`,
    'exosome-history.not-sure': `You are not sure if you had exosomes before. ${unknownIsNotNo}`,
    'product-reaction.gone': `You once reacted badly to such a product. ${clinicianFirst}`,
    'product-reaction.not-sure': `You are not sure if you reacted to such a product. ${unknownIsNotNo}`,
    'treated-by.spa-or-home':
      'You were treated outside a clinic. That can bring a risk of infection.',
    'treated-by.not-sure':
      'You are not sure who treated you. Outside a clinic, infection is a risk.',
    'when-filler.before-a-planned-procedure':
      'Your filler may be new, and a procedure is close. An expert prefers time between filler and one that makes skin swell.',
    'when-filler.inside-its-span': 'Your filler may still be new.',
    'when-wrinkle-relaxer.inside-its-span': 'Your wrinkle relaxer may still be new.',
    'scar-age.under-6-weeks': 'Your scar is new. It is still healing.',
    'scar-age.not-sure': 'You are not sure how old your scar is. It may still be healing.',
    'expectation.on-its-own':
      'You think exosomes work on their own. The article sees them as an add-on.',
    'expectation.not-sure':
      'You are not sure how exosomes would be used. The article sees them as an add-on.',
    'when-microneedling.inside-its-gate': mayHeal('microneedling'),
    'when-rf-microneedling.inside-its-gate': mayHeal('RF microneedling'),
    'when-light-laser.inside-its-gate': mayHeal('the light or laser'),
    'when-resurfacing-laser.inside-its-gate': mayHeal('the resurfacing laser'),
    'when-light-peel.inside-its-gate': mayHeal('the light peel'),
    'when-medium-or-deep-peel.inside-its-gate': mayHeal('the medium or deep peel'),
    'when-surgery.inside-its-gate': mayHeal('surgery'),
    'when-prp.inside-its-gate': mayHeal('PRP'),
    'when-exosome-treatment.inside-its-gate': mayHeal('the exosome treatment'),
    'when-other-or-not-sure.inside-its-gate': mayHeal('the other procedure'),
    'treated-skin.peeling-or-crusting': `Your treated skin peels or crusts. ${theyDecide}`,
    'treated-skin.raw-or-weeping': `Your treated skin is raw or weeping. ${theyDecide}`,
    'treated-skin.not-sure':
      'You are not sure how the treated skin is. We count it as still healing.',
    'surgeon-clearance.no': 'Your surgeon has not said yet that the skin can be treated.',
    'surgeon-clearance.not-sure':
      'You are not sure if your surgeon agrees. We count that as not yet.',
    'same-area.no-while-healing': 'Another part of your skin is healing. Keep products off it.',
    'treated-skin.red-or-tender': 'Your treated skin is still red or tender.',
  },
  cautions: {
    'young-adult-labels': {
      title: 'Under 22',
      text: [
        'For microneedling devices and fillers, the FDA starts at age 22.',
        'Ask what that means for you.',
      ],
    },
    breastfeeding: {
      title: 'Breastfeeding',
      text: ['We found no data on exosomes for that time.', 'Ask a clinician before you start.'],
    },
    'cancer-history': {
      title: 'Cancer in the past',
      text: [
        'A review names cancer growth as a worry with exosomes.',
        'Ask the doctor who knows your history.',
      ],
    },
    'immune-system': {
      title: 'Your immune system',
      text: [
        'When it is weak, skin may get infected or heal slowly.',
        'Ask a clinician before you start.',
      ],
    },
    autoimmune: {
      title: 'Autoimmune disease',
      text: [
        'It may flare, and what exosomes do to it is not known.',
        'Ask a clinician before you start.',
      ],
    },
    'raised-scars': {
      title: 'Raised scars',
      text: ['A new injury to the skin may leave a scar.', 'Say that you may scar this way.'],
    },
    'dark-marks': {
      title: 'Dark marks',
      text: ['Needling can leave dark marks that last.', 'Say that your skin does this.'],
    },
    'cold-sores': {
      title: 'Cold sores',
      text: [
        'A procedure such as a laser can bring them back.',
        'Ask if you need medicine ahead of time.',
      ],
    },
    isotretinoin: {
      title: 'Isotretinoin',
      text: [
        'Experts do not agree on what it means for each procedure.',
        'Your clinician decides what it means for you.',
      ],
    },
    retinoid: {
      title: 'Retinoid or acid',
      text: ['It can irritate skin that was treated.', 'Ask how to use it around a procedure.'],
    },
    'metal-allergy': {
      title: 'Metal allergy',
      text: [
        'Tools and needles may contain nickel or steel.',
        'Tell the clinic about your allergy.',
      ],
    },
    'sensitive-skin': {
      title: 'Sensitive skin',
      text: [
        'Some products that were needled in have harmed skin.',
        'Ask about a patch test first.',
      ],
    },
    'recent-illness': {
      title: 'Recent infection or antibiotics',
      text: ['Care that is not urgent can wait until you are well.', 'Ask when to start.'],
    },
    'vaccine-or-dental': {
      title: 'Vaccine or dental work',
      text: ['Skin with filler has swelled after these.', 'Tell the clinic the date.'],
    },
    'recent-sun': {
      title: 'Recent sun',
      text: [
        'Too much sun before a laser can leave uneven color that lasts.',
        'Tell the clinic about it.',
      ],
    },
    smoking: {
      title: 'Smoking',
      text: ['It can raise the risk of infection.', 'Talk about it with the clinic.'],
    },
    'unlicensed-setting': {
      title: 'Who treated you',
      text: [
        'Care outside a clinic can bring infection.',
        'Tell a clinician where you were treated, and with what.',
      ],
    },
    'recent-filler': {
      title: 'Recent filler',
      text: [
        'An expert prefers time between filler and a procedure that makes skin swell.',
        'Tell the clinic the date.',
      ],
    },
    'recent-relaxer': {
      title: 'Recent wrinkle relaxer',
      text: [
        'An expert prefers time between it and a procedure that makes skin swell.',
        'Tell the clinic the date.',
      ],
    },
    'keep-off-treated-skin': {
      title: 'Keep off treated skin',
      text: [
        'Put nothing on the treated skin that your clinic did not give you.',
        'Wait until it has closed and they agree.',
      ],
    },
    'tender-skin': {
      title: 'Red or tender skin',
      text: ['Your treated skin may not have settled.', 'Ask before you put anything new on it.'],
    },
    'evidence-early': {
      title: 'Much is not known yet',
      text: [
        'Most of the interest rests on lab work and small studies.',
        'Trials in people are limited.',
        'The article wants more research before this is usual care.',
      ],
    },
    'not-alike': {
      title: 'Products are not alike',
      text: [
        'What they come from, how they are made and kept, and how they are used all matter.',
        'Quality varies widely.',
      ],
    },
    'interest-disclosure': {
      title: 'Who tells you this',
      text: [
        'These pages rest on an article by a plastic surgeon.',
        'The same article announces a skin care line that her office sells.',
      ],
    },
    'adjunct-not-alone': {
      title: 'Not on their own',
      text: ['The article sees exosomes as an add-on to a procedure, not as something used alone.'],
    },
    oversight: {
      title: 'Who gives it',
      text: ['Someone with the right medical training should always give it.', 'Ask who that is.'],
    },
    'clinical-setting': {
      title: 'Where it belongs',
      text: ['This kind belongs in a clinic, where all should be kept sterile.'],
    },
    sourcing: {
      title: 'Where it comes from',
      text: ['They should tell you its source, how it is handled, and how quality is checked.'],
    },
    storage: {
      title: 'How it is kept',
      text: ['True exosomes often need to stay cold.', 'Ask how this product is kept.'],
    },
    'not-approved': {
      title: 'Not approved by the FDA',
      text: [
        'The FDA has not approved any exosome product.',
        'The article asks for clear rules before it becomes standard.',
      ],
    },
    'donor-source': {
      title: 'Human donors',
      text: [
        'Medical-grade ones are made from human stem cells or platelets.',
        'Some creams and serums use donor platelets too.',
        'Ask about the one you are offered.',
      ],
    },
    'unknown-harms': {
      title: 'Possible harms',
      text: [
        'A review warns of infection, inflammation and cancer growth.',
        'Lumps and dead skin have been reported.',
      ],
    },
    'supportive-only': {
      title: 'Support, not treatment',
      text: ['The article sees these products as support for the skin, not as treatment.'],
    },
    'look-alikes': {
      title: 'Look-alikes',
      text: [
        'Some serums may hold look-alikes, not true exosomes.',
        'Ask how the maker shows which it is.',
      ],
    },
    'intact-skin-only': {
      title: 'Whole skin only',
      text: [
        'Use it at home on healed skin only.',
        'For treated skin, the clinic decides what goes on it.',
      ],
    },
    'ask-before-starting': {
      title: 'Ask before you start',
      text: ['Ask a medical professional before you start a product.'],
    },
    'early-findings-only': {
      title: 'Early findings only',
      text: [
        'For the look of lines, tone or redness, and for firmness, there are only early findings.',
        'There are few studies in people.',
      ],
    },
    'claim-without-findings': {
      title: 'Texture: no findings named',
      text: [
        'The article says exosomes can help texture, but names no findings for it.',
        'It also says that the science is young and trials in people are limited.',
        'Most of the interest rests on lab work and small studies.',
      ],
    },
    'platelet-line': {
      title: 'The line this practice carries',
      text: [
        '{line} is topical skin care made from human donor platelets.',
        'The article lists platelets under medical-grade.',
        'Ask how the practice classes it, and how to keep it.',
      ],
    },
    'platelet-line-is-human': {
      title: 'The line here comes from donors',
      text: [
        'You do not want donor material.',
        '{line}, the line this practice carries, is made from human platelets.',
        'Ask about other sources.',
      ],
    },
    'ask-about-origin': {
      title: 'Ask about the source',
      text: ['Ask what each product is made from before you decide.'],
    },
  },
  advice: {
    'see-dermatologist-soon': {
      title: 'See a dermatologist soon',
      text: ['Have the spot checked.', 'Do not wait for a cosmetic visit.'],
    },
    'nothing-on-open-skin': {
      title: 'Put nothing new on healing skin',
      text: [
        'Use only what the clinic that treated you gave you.',
        'Wait until the skin has closed and they agree.',
      ],
    },
    'aftercare-from-your-clinic': {
      title: "Follow your clinic's after-care",
      text: ['Not sure what to do? Call the clinic that treated you.'],
    },
    'wait-out-sunburn': {
      title: 'Let the sunburn settle',
      text: ['Stay out of strong sun.', 'Ask before any procedure.'],
    },
    'injection-card': {
      title: 'Exosomes as a shot or a drip',
      text: [
        'The FDA, the US drug agency, has not approved any exosome product.',
        'This is not an option here.',
        'If someone offers it, ask first if the FDA reviewed it.',
        'Ask for the IND number, which allows a trial, and for the reply from the FDA.',
        'If you had one, tell a clinician.',
      ],
    },
    'report-a-reaction': {
      title: 'Report the reaction',
      text: [
        'Tell the clinic that treated you.',
        'You can also report it to MedWatch. It is run by the FDA, the US drug agency.',
      ],
    },
    'own-doctor': {
      title: 'Your own doctor',
      text: [
        'For an illness or a skin disease, talk with your own doctor.',
        'No exosome product has FDA approval for any illness.',
      ],
    },
    'talk-body-contouring': {
      title: 'Talk about body shape',
      text: [
        'The surgeon who wrote the article works in that field.',
        'You can ask the practice about it.',
      ],
    },
    'talk-hair': {
      title: 'Talk about hair',
      text: ['The article does not cover hair.', 'You can ask the practice about it.'],
    },
    'talk-goals': {
      title: 'Talk about your goals',
      text: ['You do not need to know yet.', 'The practice can talk it over with you.'],
    },
  },
  questionsToAsk: {
    'ask-source': 'What is it made from, and where does that come from?',
    'ask-maker': 'Who made it, and from whom do you get it?',
    'ask-evidence': 'Which studies in people were published for my goal? Who paid for them?',
    'ask-fda-status': 'Has the FDA reviewed this use? If it is a trial, what is its IND number?',
    'ask-storage': 'How is it kept? Does it need to stay cold?',
    'ask-alongside': 'Which procedure would it go with, and why?',
    'ask-who-gives-it': 'Who would give it, and what if I react?',
    'ask-cost': 'What would it cost in all?',
    'ask-recovery-time': 'How long would I need to recover?',
    'ask-comfort': 'What does it feel like?',
    'ask-visits': 'How many visits would it take?',
    'ask-alternatives': 'What else could I do? What if I do nothing?',
    'ask-line-class': 'How do you class the platelet line you carry? May it go on treated skin?',
  },
  notThis: [
    'This is not medical advice or a diagnosis.',
    'It does not decide what is right for you.',
    'Only a clinician who examines you can do that.',
    'It does not book or order anything.',
  ],
  notSignedOff:
    'A physician of this practice has not signed off on these rules yet. Until then, they are a proposal.',
};
