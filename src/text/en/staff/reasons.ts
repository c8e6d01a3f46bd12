import type { StaffReasonTexts } from '../../staff-contract.ts';

const needsPartner = 'medical-grade stands beside a procedure only';
const earlyOnly = 'the article has early findings only, for no named kind';
const underCosmetic = "in the article's table under cosmetic";
const unknownIsNotNo = 'unknown is not a no';
const notHealed = 'skin may not be healed';
const slowHealing = 'infection, slow healing';
const infectionRisk = 'can raise the risk of infection after surgery';
const gate = (procedure: string) => `${procedure}: inside the healing time, or date unsure.`;

// On the phone: what is said to the person; what staff do stands in brackets.
const whenAndState = (procedure: string) =>
  `When was ${procedure}, and who did it? Is the skin closed? What does that clinic say?`;
const goalPrompt = 'What would you like to see change, and where?';
const stillThere =
  'Do you have that now? (If so: they hang up and call the emergency number at once.)';
const stillToday =
  'Do you have that now? (If so: they call the treating clinic or surgeon today; out of hours, urgent care.)';
const ifItSpreads = '(Spreading, warm or with fever: they call the treating clinic today.)';
const callTheClinic =
  'Have you called the clinic that treated you? (Spreading or with fever: they call it today.)';
const inPrivate = (matter: string) =>
  `Would you rather speak about ${matter} with the clinician in private? (Do not press.)`;

/** Reasons and phone prompts, as the front desk reads them. */
export const staffReasonTexts: StaffReasonTexts = {
  reasons: {
    'goals.procedure-recovery': 'Goal recovery after a procedure: a clinic topic in the article.',
    'goals.scar': "Goal look of a scar: in the article's table under medical-grade.",
    'goals.fine-lines': `Goal look of fine lines: ${earlyOnly}.`,
    'goals.texture': 'Goal texture: named in the article without findings; human trials limited.',
    'goals.firmness': `Goal firmness: ${earlyOnly}.`,
    'goals.uneven-tone': `Goal look of uneven tone: ${earlyOnly}.`,
    'goals.redness': 'Goal look of redness: early findings only; clinical studies limited.',
    'goals.dryness': `Goal dry skin: ${underCosmetic}.`,
    'goals.barrier-care': `Goal care of the skin barrier: ${underCosmetic}.`,
    'goals.antioxidant-care': `Goal antioxidants: ${underCosmetic}.`,
    'goals.hair': 'Goal hair: not in the article.',
    'goals.body-contouring': "Goal body shape: not in the article, but in the surgeon's field.",
    'goals.medical-condition': 'Goal an illness: not in the article; own doctor.',
    'goals.not-sure': 'Goal not clear yet: to be talked about.',
    'partner-procedure.planned': `Procedure planned: ${needsPartner}.`,
    'partner-procedure.recent': `Recent procedure inside its healing time: ${needsPartner}.`,
    'open-to-procedure.yes': `Open to a procedure: ${needsPartner}.`,
    'open-to-procedure.want-advice': `Wants advice about a procedure: ${needsPartner}.`,
    'open-to-procedure.no': `Does not want a procedure: ${needsPartner}.`,
    'setting.home': 'Wants home care only: medical-grade belongs in a clinic.',
    'donor-material.not-acceptable': 'Refuses donor material: medical-grade is of human origin.',
    'age.18-to-21': 'Age 18 to 21: FDA device and filler labels start at 22.',
    'pregnancy.pregnant-or-might-be': 'Pregnant or might be: no controlled safety data.',
    'pregnancy.trying': 'Trying to get pregnant: no controlled safety data.',
    'pregnancy.rather-not-say': `Pregnancy not disclosed: ${unknownIsNotNo}.`,
    'pregnancy.breastfeeding': 'Breastfeeding: no data on exosomes.',
    'skin-now.infection-or-open-sore': 'Infection or open sore now: needling can spread it.',
    'skin-now.rash-or-irritation': 'Rash or irritated skin now.',
    'skin-now.cold-sore': 'Cold sore now: spread, flare.',
    'skin-now.sunburn': 'Sunburn now: laser may leave lasting pigment change.',
    'skin-now.not-sure': `Skin state not sure: ${unknownIsNotNo}.`,
    'skin-now.new-or-changing-spot': 'New, changing or bleeding spot: diagnosis first.',
    'conditions.cancer-now-or-recent':
      'Cancer now or recent: a review warns of promotion of malignancy.',
    'conditions.skin-cancer-in-area':
      'Skin cancer in the area, now or ever: device label excludes active.',
    'conditions.not-sure': `Conditions not sure: ${unknownIsNotNo}.`,
    'conditions.cancer-past': 'Cancer in the past: a review warns of promotion of malignancy.',
    'conditions.weak-immune-system': `Weak immune system: ${slowHealing}.`,
    'conditions.autoimmune': 'Autoimmune disease: flare, slow healing, unknown effect.',
    'conditions.raised-scars': 'Keloids or raised scars: new injury may scar.',
    'scar-kind.raised': 'The scar is raised: new injury may scar.',
    'scar-kind.not-sure': 'Kind of scar not sure: may be raised; new injury may scar.',
    'conditions.bleeding-disorder': 'Bleeding disorder: excluded by a device label.',
    'conditions.diabetes': `Diabetes: ${infectionRisk}.`,
    'conditions.dark-marks': 'Dark marks after injury: pigment change was reported after needling.',
    'conditions.cold-sores-before': "Cold sores before: antiviral cover is the clinician's call.",
    'medicines.isotretinoin-now': "Isotretinoin now: sources disagree; clinician's decision.",
    'medicines.isotretinoin-past-year':
      "Isotretinoin in the past year: sources disagree; clinician's decision.",
    'medicines.blood-thinner':
      'Blood thinner or daily aspirin: bruising, bleeding. Never "stop it".',
    'medicines.immune-medicine': `Immune-suppressing medicine: ${slowHealing}.`,
    'medicines.retinoid-or-acid': 'Retinoid or acid: may irritate treated skin.',
    'medicines.not-sure': `Medicines not sure: ${unknownIsNotNo}.`,
    'allergies.severe-reaction': 'Severe allergic reaction in the past.',
    'allergies.skin-product-or-numbing': 'Allergy to a skin product or numbing agent.',
    'allergies.donor-or-blood-product': 'Allergy to a donor or blood product.',
    'allergies.not-sure': `Allergies not sure: ${unknownIsNotNo}.`,
    'allergies.metal': 'Metal allergy: needles and tools.',
    'allergies.sensitive-skin': 'Sensitive skin: patch test to be discussed.',
    'recent-illness.fever-now':
      'Fever now, no procedure or filler inside its time: elective care waits.',
    'recent-illness.not-sure': `Recent illness not sure: ${unknownIsNotNo}.`,
    'recent-illness.infection': 'Recent infection: elective care waits.',
    'recent-illness.antibiotics': 'Recent antibiotics: elective care waits.',
    'recent-illness.vaccine-or-dental-work':
      'Recent vaccine or dental work: delayed swelling at filler sites.',
    'recent-sun.yes': 'Recent strong sun or tan: laser may leave pigment change.',
    'recent-sun.not-sure': 'Recent sun not sure: after strong sun, laser may leave pigment change.',
    'smoking.yes': `Smokes: ${infectionRisk}.`,
    'smoking.rather-not-say': `Smoking not disclosed: smoking ${infectionRisk}.`,
    'exosome-history.injected-or-drip': 'Exosomes by injection or drip: contamination, infection.',
    'exosome-history.not-sure': `Past exosome use not sure: ${unknownIsNotNo}.`,
    'product-reaction.gone': 'Earlier reaction to an exosome, PRP or other biologic product.',
    'product-reaction.not-sure': `Earlier product reaction not sure: ${unknownIsNotNo}.`,
    'treated-by.spa-or-home': 'Treated at a spa, salon or home: risk of infection.',
    'treated-by.not-sure':
      'Who treated is not sure: at a place with no license, risk of infection.',
    'when-filler.before-a-planned-procedure':
      'Filler recent or date unsure, and a procedure close: an expert prefers time between them.',
    'when-filler.inside-its-span': 'Filler recent, or date unsure.',
    'when-wrinkle-relaxer.inside-its-span': 'Wrinkle relaxer recent, or date unsure.',
    'scar-age.under-6-weeks': 'Scar under 6 weeks old: still healing.',
    'scar-age.not-sure': `Age of scar not sure: ${unknownIsNotNo}.`,
    'expectation.on-its-own': 'Expects exosomes to work alone: the article sees an adjunct.',
    'expectation.not-sure': 'Not sure how exosomes are used: the article sees an adjunct.',
    'when-microneedling.inside-its-gate': gate('Microneedling'),
    'when-rf-microneedling.inside-its-gate': gate('RF microneedling'),
    'when-light-laser.inside-its-gate': gate('Light or gentle laser'),
    'when-resurfacing-laser.inside-its-gate': gate('Resurfacing laser'),
    'when-light-peel.inside-its-gate': gate('Light peel'),
    'when-medium-or-deep-peel.inside-its-gate': gate('Medium or deep peel'),
    'when-surgery.inside-its-gate': gate('Surgery'),
    'when-prp.inside-its-gate': gate('PRP'),
    'when-exosome-treatment.inside-its-gate': gate('Exosome treatment'),
    'when-other-or-not-sure.inside-its-gate': gate('Other procedure'),
    'treated-skin.peeling-or-crusting': `Treated skin peels or crusts: ${notHealed}.`,
    'treated-skin.raw-or-weeping': `Treated skin raw or weeping: ${notHealed}.`,
    'treated-skin.not-sure': `Treated skin not sure: ${notHealed}.`,
    'surgeon-clearance.no': `Surgeon has not cleared the skin: ${notHealed}.`,
    'surgeon-clearance.not-sure': `Surgeon's clearance not sure: ${notHealed}.`,
    'same-area.no-while-healing': 'Another area is healing: products stay off it.',
    'treated-skin.red-or-tender': 'Treated skin red or tender.',
  },
  levelReasons: {
    'emergency-signs.breathing-or-swelling': 'Trouble breathing or swallowing, throat swelling.',
    'emergency-signs.sight-change': 'Sudden change in sight.',
    'emergency-signs.pale-or-mottled-skin': 'White, pale or mottled skin.',
    'emergency-signs.face-or-speech': 'Weakness, droop, speech trouble or confusion.',
    'emergency-signs.chest-or-breath': 'Chest pain or short of breath.',
    'emergency-signs.very-unwell-with-fever': 'Fever or shivering, very unwell.',
    'emergency-signs.fast-spreading-skin': 'Fast-spreading, black, blistering or numb skin.',
    'emergency-signs.bleeding-or-wound-opening': 'Soaked bandage or wound opening.',
    'emergency-signs.severe-pain': 'Severe or unusual pain, severe headache.',
    'problem-signs.infection-signs': 'Signs of infection.',
    'problem-signs.blister-clusters': 'Clusters of painful blisters or sores after a procedure.',
    'problem-signs.limb-swelling': 'New swelling or pain in one leg or arm.',
    'problem-signs.dark-painful-spots': 'Dark painful spots after an injection.',
    'problem-signs.device-burn-or-new-numbness':
      'Burn, blister, dents or lasting numbness from a device.',
    'age.under-18': 'Under 18.',
    'recent-illness.fever-after-procedure':
      'Fever after a recent procedure or filler, or with raw skin or lumps.',
    'problem-signs.late-lumps': 'New bumps, pustules or lumps, days to months after.',
    'treated-skin.raw-and-late': 'Treated skin raw or weeping, not surely inside a healing time.',
    'product-reaction.still-there': 'Reaction to a biologic product that is still there.',
  },
  checklist: {
    'goals.procedure-recovery': 'Which procedure is it, and where is or was it done?',
    'goals.scar': 'Which scar is it, what is it from, and how old is it?',
    'goals.fine-lines': goalPrompt,
    'goals.texture': goalPrompt,
    'goals.firmness': goalPrompt,
    'goals.uneven-tone': goalPrompt,
    'goals.redness': goalPrompt,
    'goals.dryness': goalPrompt,
    'goals.barrier-care': goalPrompt,
    'goals.antioxidant-care': goalPrompt,
    'goals.hair':
      'What would you like help with for your hair? (Offer a talk. There is no exosome option.)',
    'goals.body-contouring':
      'What would you like to change about your body shape? (Offer a consultation for that.)',
    'goals.medical-condition': 'Which illness is it, and does your own doctor know about it?',
    'goals.not-sure': 'What bothers you most? Is there one thing you would like help with?',
    'partner-procedure.planned': 'Which procedure is planned, when, and with whom?',
    'partner-procedure.recent': 'Which procedure did you have, on what date, and who did it?',
    'open-to-procedure.yes': 'Do you have a procedure in mind?',
    'open-to-procedure.want-advice': 'Which procedure would you like advice about?',
    'open-to-procedure.no': 'You told us you want no procedure. Is that still so?',
    'setting.home': 'You told us you want care at home only. Is that still so?',
    'donor-material.not-acceptable':
      'Would you refuse anything that comes from human donors, even in a cream?',
    'age.18-to-21': 'What is your date of birth?',
    'pregnancy.pregnant-or-might-be':
      'You told us you are or might be pregnant. Is there anything that you want the clinician to know?',
    'pregnancy.trying': 'You told us you are trying to get pregnant. Is that still so?',
    'pregnancy.rather-not-say': inPrivate('pregnancy'),
    'pregnancy.breastfeeding': 'Are you breastfeeding now?',
    'skin-now.infection-or-open-sore': `Where is it, since when, and has anyone looked at it? ${ifItSpreads}`,
    'skin-now.rash-or-irritation': 'Where is the rash, since when, and do you know the cause?',
    'skin-now.cold-sore': 'Where is the cold sore, and do you still have it?',
    'skin-now.sunburn': 'When did you get the sunburn? Is the skin still red or peeling?',
    'skin-now.not-sure': 'What do you see on your skin today?',
    'skin-now.new-or-changing-spot':
      'Has a dermatologist seen the spot? (If not: a visit there soon, before anything cosmetic.)',
    'conditions.cancer-now-or-recent':
      'Which cancer is it? Are you in treatment, or when did it end? Which doctor do you see?',
    'conditions.skin-cancer-in-area':
      'Which skin cancer was it, where and when? Which doctor do you see?',
    'conditions.not-sure':
      'May I read you a list, and you tell me what fits? (Read the list of conditions aloud.)',
    'conditions.cancer-past': 'Which cancer was it, and when did treatment end?',
    'conditions.weak-immune-system':
      'What weakens your immune system, and which doctor do you see for it?',
    'conditions.autoimmune':
      'Which disease is it? Is it active or quiet now? Which doctor do you see?',
    'conditions.raised-scars': 'Where do you get raised scars, and from what?',
    'scar-kind.raised':
      'How long has the scar been raised? Does it still grow? Has it had any care so far?',
    'scar-kind.not-sure': 'Is the scar raised or thick? What is it from?',
    'conditions.bleeding-disorder':
      'Which bleeding disorder is it, and which doctor do you see for it?',
    'conditions.diabetes': 'Is your diabetes well controlled, and which doctor do you see for it?',
    'conditions.dark-marks': 'What leaves dark marks on your skin, and for how long?',
    'conditions.cold-sores-before':
      'How often do you get cold sores, where, and when was the last one?',
    'medicines.isotretinoin-now':
      'Since when do you take isotretinoin, and who prescribes it? (Name no waiting time.)',
    'medicines.isotretinoin-past-year':
      'When did you take the last dose of isotretinoin? (Name no waiting time.)',
    'medicines.blood-thinner':
      'Which blood thinner or aspirin do you take, what for, and who prescribes it?',
    'medicines.immune-medicine': 'Which medicine is it, what is it for, and who prescribes it?',
    'medicines.retinoid-or-acid': 'Which product do you use, how often, and where on the skin?',
    'medicines.not-sure':
      'Could you read me the names on the packages, or ask your pharmacy for a list?',
    'allergies.severe-reaction': 'What did you react to, when was it, and what happened?',
    'allergies.skin-product-or-numbing':
      'Which product or numbing agent was it, and what happened?',
    'allergies.donor-or-blood-product': 'Which product was it, when, and what happened?',
    'allergies.not-sure':
      'Have you ever reacted to a medicine, a skin product, a metal or a blood product?',
    'allergies.metal': 'Which metal is it, and what happens?',
    'allergies.sensitive-skin': 'Which products sting, or give you a rash?',
    'recent-illness.fever-now':
      'Do you still have a fever? Have you had any procedure or filler that you did not mention? (If both: they call the treating clinic today.)',
    'recent-illness.not-sure':
      'In the last 2 weeks, have you had a fever, an infection, an antibiotic, a vaccine or dental work?',
    'recent-illness.infection': 'Which infection was it, and is it over?',
    'recent-illness.antibiotics': 'What are the antibiotics for, and until when do you take them?',
    'recent-illness.vaccine-or-dental-work':
      'What was it, and on what date? Do you have any filler?',
    'recent-sun.yes': 'When and where were you in the sun? Do you still have a tan?',
    'recent-sun.not-sure':
      'In the last 2 months, have you had a tan, beach days, a tanning bed or outdoor work?',
    'smoking.yes': 'How much do you smoke, and since when?',
    'smoking.rather-not-say': inPrivate('smoking'),
    'exosome-history.injected-or-drip':
      'What was it, where, when, and who gave it to you? Any sign of infection since then? (If so: a doctor today.)',
    'exosome-history.not-sure':
      'Have you had a cream, clinic treatment, injection or drip that was called exosomes?',
    'product-reaction.gone':
      'Which product was it, what happened, and how long did it last? Was it reported to FDA MedWatch?',
    'product-reaction.not-sure':
      'What happened after the product, and do you still have any of it?',
    'treated-by.spa-or-home': 'Where was it done, by whom, and with what product or device?',
    'treated-by.not-sure': 'What is the place called? Was a licensed professional there?',
    'when-filler.before-a-planned-procedure':
      'When and where did you have the filler? When is the procedure planned?',
    'when-filler.inside-its-span': 'When did you have the filler, and where on your face or body?',
    'when-wrinkle-relaxer.inside-its-span': 'When did you have the wrinkle relaxer?',
    'scar-age.under-6-weeks': 'When was the injury or operation? Is the wound closed?',
    'scar-age.not-sure': 'In which month and year did you get the scar? Is it closed?',
    'expectation.on-its-own': 'What do you expect exosomes to do by themselves?',
    'expectation.not-sure': 'What have you read or heard about how exosomes are used?',
    'when-microneedling.inside-its-gate': whenAndState('the microneedling'),
    'when-rf-microneedling.inside-its-gate': whenAndState('the RF microneedling'),
    'when-light-laser.inside-its-gate': whenAndState('the light or laser treatment'),
    'when-resurfacing-laser.inside-its-gate': whenAndState('the resurfacing laser'),
    'when-light-peel.inside-its-gate': whenAndState('the light peel'),
    'when-medium-or-deep-peel.inside-its-gate': whenAndState('the peel'),
    'when-surgery.inside-its-gate': whenAndState('the surgery'),
    'when-prp.inside-its-gate': whenAndState('the PRP treatment'),
    'when-exosome-treatment.inside-its-gate': whenAndState('the exosome treatment'),
    'when-other-or-not-sure.inside-its-gate': `What was done? ${whenAndState('it')}`,
    'treated-skin.peeling-or-crusting':
      'Is the skin still peeling or crusting today? What did that clinic say?',
    'treated-skin.raw-or-weeping':
      'Is the skin still raw or weeping today? Have you called that clinic? (With a fever: they call it today.)',
    'treated-skin.not-sure':
      'What do you see: is the skin closed, red, peeling, crusting, raw or weeping?',
    'surgeon-clearance.no': 'What is the name of your surgeon, and when is your next check?',
    'surgeon-clearance.not-sure': 'Would you ask your surgeon before you come for a visit?',
    'same-area.no-while-healing': 'Which area is healing, and where do you want help?',
    'treated-skin.red-or-tender':
      'Is the skin still red or tender today? Is it getting better or worse?',
    'emergency-signs.breathing-or-swelling': stillThere,
    'emergency-signs.sight-change': stillThere,
    'emergency-signs.pale-or-mottled-skin': stillThere,
    'emergency-signs.face-or-speech': stillThere,
    'emergency-signs.chest-or-breath': stillThere,
    'emergency-signs.very-unwell-with-fever': stillThere,
    'emergency-signs.fast-spreading-skin': stillThere,
    'emergency-signs.bleeding-or-wound-opening': stillThere,
    'emergency-signs.severe-pain': stillThere,
    'problem-signs.infection-signs': stillToday,
    'problem-signs.blister-clusters': stillToday,
    'problem-signs.limb-swelling': stillToday,
    'problem-signs.dark-painful-spots': stillThere,
    'problem-signs.device-burn-or-new-numbness': `${stillToday} Was it reported to FDA MedWatch?`,
    'age.under-18': 'May I speak with your parent or guardian? (With nobody else.)',
    'recent-illness.fever-after-procedure': stillToday,
    'problem-signs.late-lumps': `Since when do you have them, after what, and where? ${callTheClinic}`,
    'treated-skin.raw-and-late': `Since when has the skin been raw? ${callTheClinic}`,
    'product-reaction.still-there':
      'Which product was it, and what do you have now? Has a clinician seen it? Was it reported to FDA MedWatch?',
    area: 'Which area is it exactly? One side or both?',
    'planned-with':
      'Is there a date for the procedure yet? If another clinic does it: which one is it, and may we speak with them?',
  },
  checklistTogether: {
    'inside-its-gate':
      'For each of these: when was it, and who did it? Is the skin closed? What does that clinic say?',
  },
};
