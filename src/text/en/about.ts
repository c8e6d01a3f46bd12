import type { AboutTexts } from '../contract.ts';

/** Wording of "About exosomes". */
export const aboutTexts: AboutTexts = {
  title: 'About exosomes',
  lead: 'What a plastic surgeon wrote about them, with facts from other sources beside it.',
  sections: {
    'what-they-are': 'What they are',
    'how-they-are-said-to-work': 'How they are said to work',
    'what-to-look-for': 'What the article says to look for',
    'surgeon-view': "The surgeon's own view",
    takeaways: "The article's main points",
    'law-and-safety': 'Law and harm',
    'who-tells-you-this': 'Who tells you this',
  },
  statements: {
    'vesicles-from-cells': ['Exosomes are very small bubbles that cells give off on their own.'],
    'carry-signals': [
      'They carry proteins, fats and RNA (a kind of message) from one cell to the next.',
      'The article says this affects how nearby cells act, heal and renew.',
    ],
    'first-studied': [
      'They were first studied with stem cells.',
      'Now people look into using the signals without the cells.',
    ],
    'skin-signals': [
      'Young skin relies on signals between its cells, the article says.',
      'It says that age or damage breaks these signals down.',
    ],
    'used-beside-procedures': [
      'The article says many clinicians add them to lasers or peels. It also names microneedling, which uses fine needles.',
      'The aim it names is help with healing and results.',
      'It gives no numbers for that.',
    ],
    'laboratory-findings': [
      'In lab work, exosomes from stem cells led to more collagen and new blood vessels.',
      'They also led to less inflammation from UV light, a stronger skin barrier and more moisture.',
      'These are lab findings: trials in people are limited.',
    ],
    'limits-of-findings': [
      'The science is still young, and most of the interest rests on lab work and small studies.',
      'Trials in people are limited.',
      'Early findings hint at gains in firmness, color and the look of fine lines.',
    ],
    'vessels-concern': [
      'The article counts new blood vessels as a gain.',
      'A review warns that exosomes might also help a cancer grow.',
    ],
    'look-for-transparency': [
      'Openness: a maker should say where exosomes come from and how they are handled.',
    ],
    'look-for-evidence': ['Evidence: ask for published studies, since ads are not enough.'],
    'look-for-storage': [
      'Storage: true exosomes often need to stay cold.',
      'One maker says that its line does not, so ask how each is kept.',
    ],
    'look-for-procedure': ['A procedure beside it: they are an add-on, not for use alone.'],
    'look-for-oversight': [
      'Oversight: treatment should always be given by trained medical staff.',
      'The article also lists creams and serums, so ask before you start one.',
    ],
    'products-differ': [
      'Products differ in source, in how they are made pure and kept, and in how they are used.',
      'How well they work depends on that.',
    ],
    'look-alikes-exist': [
      'Some serums may hold look-alikes called liposomes.',
      'Ask if it holds true vesicles, and how that was shown.',
    ],
    'surgeon-tool-if-responsible': [
      'The author is Dr. Lisa DiFrancesco, a plastic surgeon.',
      'She sees exosomes as a strong tool if they are used with care.',
      'She thinks they could improve results with or without surgery.',
    ],
    'surgeon-evidence-first': [
      'She says new ideas must not run ahead of the evidence.',
      'She wants reviewed research, ethical making and clear rules before this is standard.',
    ],
    'surgeon-renewal': [
      'In her view, care moves from hiding age to helping the body renew itself.',
      'That is her opinion.',
    ],
    'takeaway-messengers': ['Exosomes carry signals between cells.'],
    'takeaway-early': [
      'The article sees early evidence on healing, collagen and inflammation.',
      'It also says that studies in people are limited and quality varies widely.',
      'Most of the interest rests on lab work and small studies.',
    ],
    'takeaway-setting': [
      'The ideal place for them is a controlled medical setting, beside established treatments.',
    ],
    'takeaway-caution': ['The article ends on hope with caution.'],
    'not-approved-by-fda': [
      'The FDA is the US drug agency. It has not approved any exosome product.',
      'Those meant to treat disease count as drugs and need its approval first.',
    ],
    'injection-fact': [
      "The article's table names injection.",
      'The FDA has not approved any exosome product, so this is not an option here.',
      'Before such a treatment, ask if the FDA reviewed it.',
      'Ask for the IND number too, which allows a trial.',
    ],
    'reactions-reported': [
      'Lumps were reported weeks to months after exosome shots or skin treatments.',
      'Dead skin was reported within days of a shot into the skin.',
      'HIV was likely passed on at a spa with no license, by needling with PRP, not exosomes.',
      "PRP is made from a person's own blood.",
    ],
    'topical-claims': [
      'To the FDA, a product that claims to moisten skin or make lines show less is a cosmetic.',
      'One that claims to remove lines or add collagen counts as a drug or device.',
    ],
    'office-sells-a-line': [
      "The article says that the author's office now carries the Plated Skin Science Collection.",
      'This line for the skin is made from human donor platelets.',
      'The same text lists platelets under medical-grade, so ask how the office classes it.',
      'It also tells readers to look past marketing.',
    ],
    'article-has-no-studies': [
      'The article names no studies, no dates and no regulator.',
      'Facts from other sources stand beside it, each with its source.',
    ],
    'not-a-certified-aid': ['These pages are not a certified decision aid.'],
    'versions-of-the-rules': ['Each change of the questions or rules gets a new version.'],
  },
  table: {
    caption: "The article's table: medical-grade and cosmetic",
    rowHeading: 'Point',
    medical: 'Medical-grade',
    cosmetic: 'Cosmetic',
    rows: {
      source: {
        heading: 'Source',
        medical: [
          'Human stem cells or platelets, a part of blood.',
          "The line that the author's office sells is made from platelets, yet it is skin care.",
        ],
        cosmetic: ['Plants, or made in a lab.'],
      },
      delivery: {
        heading: 'How it is given',
        medical: [
          'Injected, or put on after a procedure.',
          'The FDA has not approved any exosome product.',
        ],
        cosmetic: ['Creams, serums and masks.'],
      },
      use: {
        heading: 'Use that the article names',
        medical: [
          'Healing, scars and repair of tissue.',
          'It also says that studies in people are limited.',
        ],
        cosmetic: [
          'Moisture, antioxidants and care of the outer skin layer.',
          'It calls this support, not treatment.',
        ],
      },
    },
  },
};
