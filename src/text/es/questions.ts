import { timeSpans } from '../../questions/index.ts';
import type { QuestionText, QuestionTexts } from '../contract.ts';

const yes = 'Sí';
const no = 'No';
const notSure = 'No lo sé';
const noneOfThese = 'Ninguna de estas opciones';
const ratherNotSay = 'Prefiero no decirlo';
const tickAll = 'Marque todo lo que corresponda.';
const ifUnsure = 'Si tiene dudas, márquela.';
const thisPractice = 'Este consultorio';
const anotherClinic = 'Otra clínica';

const procedures = {
  microneedling: { label: 'Microagujas (microneedling)', hint: 'Agujas finas, sin calor.' },
  'rf-microneedling': {
    label: 'Microagujas con radiofrecuencia',
    hint: 'Agujas finas con calor.',
  },
  'light-laser': {
    label: 'Luz o láser suave',
    hint: 'Deja la piel roja, pero no en carne viva.',
  },
  'resurfacing-laser': {
    label: 'Láser de renovación (resurfacing)',
    hint: 'Deja la piel en carne viva o con costras.',
  },
  'light-peel': { label: 'Peeling suave', hint: 'La piel se descama unos días.' },
  'medium-or-deep-peel': {
    label: 'Peeling medio o profundo',
    hint: 'La piel se pela o tiene costras una semana o más.',
  },
} as const;

/** Filler and a wrinkle relaxer leave nothing to heal: they call for time between procedures. */
const timeBetween =
  'Un experto prefiere dejar tiempo entre esto y un procedimiento que hincha la piel.';

/** The twelve questions on time differ in the procedure that they name. */
function when(title: string, summary: string): QuestionText<'when-microneedling'> {
  return {
    title: `¿Hace cuánto ${title}?`,
    summary: `Tiempo desde ${summary}`,
    hint: 'Si fue más de una vez, cuente desde la última.',
    why: 'Un producto nuevo puede dañar la piel que aún está sanando.',
    options: {
      '0-to-3-days': 'Entre hoy y hace 3 días',
      '4-to-7-days': 'Hace 4 a 7 días',
      '8-to-14-days': 'Hace 8 a 14 días (hasta 2 semanas)',
      '15-to-28-days': 'Hace 15 a 28 días (hasta 4 semanas)',
      '29-to-42-days': 'Hace 29 a 42 días (hasta 6 semanas)',
      '43-to-60-days': 'Hace 43 a 60 días (unos 2 meses)',
      'over-60-days': 'Hace más de 60 días',
      'not-sure': notSure,
    },
  };
}

/** Wording of the questions. */
export const questionTexts: QuestionTexts = {
  sections: {
    'right-now': 'Ahora mismo',
    you: 'Sobre usted',
    goals: 'Lo que busca',
    procedures: 'Procedimientos',
    health: 'Su salud',
    priorities: 'Lo que le importa',
  },
  questions: {
    'emergency-signs': {
      title: '¿Tiene alguna de estas señales ahora mismo?',
      summary: 'Señales de urgencia',
      hint: `${ifUnsure} Algunas empiezan semanas después de un tratamiento.`,
      why: 'Estas señales pueden necesitar ayuda de inmediato.',
      options: {
        'breathing-or-swelling': {
          label: 'Dificultad para respirar o tragar',
          hint: 'O la garganta o la lengua hinchada, ronchas con mareo o casi desmayo, o vómito repentino.',
        },
        'sight-change': {
          label: 'Un cambio repentino en la vista',
          hint: 'O visión doble, o un ojo que le cuesta mover. También piel roja cerca de un ojo si ve mal.',
        },
        'pale-or-mottled-skin': {
          label: 'Piel que se puso blanca, pálida o jaspeada',
          hint: 'Jaspeada quiere decir a parches, como el mármol. Sobre todo después de un relleno.',
        },
        'face-or-speech': {
          label: 'Cara, brazo o pierna sin fuerza, dormida o caída',
          hint: 'O debilidad en todo el cuerpo, dificultad para hablar o confusión.',
        },
        'chest-or-breath': {
          label: 'Falta de aire o dolor en el pecho',
          hint: 'O tos con sangre, latidos rápidos o desmayo. El dolor puede empeorar al tomar aire.',
        },
        'very-unwell-with-fever': {
          label: 'Fiebre o escalofríos, y se siente muy mal',
          hint: 'O latidos muy rápidos, confusión, piel fría y sudorosa, o falta de aire.',
        },
        'fast-spreading-skin': {
          label: 'Enrojecimiento o llaga que avanza rápido',
          hint: 'O piel que se pone negra o morada, con ampollas o sin sensibilidad. Un simple moretón no cuenta.',
        },
        'bleeding-or-wound-opening': 'Sangre que empapa el vendaje, o una herida que se abre',
        'severe-pain': {
          label: 'Dolor muy fuerte o extremo',
          hint: 'O un dolor que no es normal después de un relleno, o un dolor de cabeza muy fuerte.',
        },
        none: 'Ninguna de estas señales',
      },
    },
    'problem-signs': {
      title: '¿Tiene alguno de estos problemas?',
      summary: 'Otras señales de alerta',
      hint: 'Si tiene dudas, márquelo.',
      why: 'Alguien debe revisar pronto estas señales, y algunas de inmediato.',
      options: {
        'infection-signs': {
          label: 'Piel o herida que podría estar infectada',
          hint: 'Enrojecimiento que avanza, calor, hinchazón, dolor que empeora, pus o líquido turbio, mal olor o fiebre.',
        },
        'blister-clusters': {
          label: 'Grupos de ampollas o llagas que duelen',
          hint: 'Después de un láser, un peeling o agujas.',
        },
        'limb-swelling': {
          label: 'Hinchazón nueva en una pierna o un brazo',
          hint: 'O dolor, sensibilidad al tacto o enrojecimiento nuevo en una pierna o un brazo.',
        },
        'dark-painful-spots': {
          label: 'Manchas negras o morado oscuro que duelen',
          hint: 'Sobre todo después de una inyección.',
        },
        'device-burn-or-new-numbness': {
          label: 'Quemadura, ampolla o hundimientos por un aparato',
          hint: 'O piel que sigue dormida. Un aparato así usa microagujas con radiofrecuencia: agujas finas con calor.',
        },
        'late-lumps': {
          label: 'Bolitas o bultos nuevos en la piel tratada',
          hint: 'O granos con pus, días o meses después de un tratamiento.',
        },
        none: 'Ninguno de estos problemas',
      },
    },
    age: {
      title: '¿Qué edad tiene?',
      summary: 'Edad',
      why: 'Esta página es para adultos. Algunos aparatos están indicados desde los 22 años.',
      options: {
        'under-18': 'Menos de 18 años',
        '18-to-21': '18 a 21 años',
        '22-or-over': '22 años o más',
      },
    },
    goals: {
      title: '¿En qué le gustaría recibir ayuda?',
      summary: 'Lo que busca',
      hint: tickAll,
      options: {
        'procedure-recovery': {
          label: 'Recuperarme de un procedimiento',
          hint: 'Como microagujas, láser o peeling.',
        },
        scar: 'Una cicatriz',
        'fine-lines': 'Líneas finas',
        texture: 'Textura áspera o irregular',
        firmness: 'Piel que se siente menos firme',
        'uneven-tone': 'Tono desigual o manchas oscuras',
        redness: 'Piel que se ve roja',
        dryness: 'Piel seca',
        'barrier-care': {
          label: 'Cuidado de la capa externa de la piel',
          hint: 'Cuando la piel se siente tirante o arde.',
        },
        'antioxidant-care': {
          label: 'Cuidado de la piel con antioxidantes',
          hint: 'Como la vitamina C.',
        },
        hair: 'El cabello',
        'body-contouring': {
          label: 'La forma del cuerpo',
          hint: 'Como piel floja después de bajar de peso.',
        },
        'medical-condition': {
          label: 'Una enfermedad, de la piel o de otro tipo',
          hint: 'Como eczema o dolor en las articulaciones.',
        },
        'not-sure': 'Todavía no lo sé',
      },
    },
    'scar-kind': {
      title: '¿Qué tipo de cicatriz es?',
      summary: 'Tipo de cicatriz',
      hint: '¿Es abultada o gruesa? Elija esa. ¿Tiene varias? Elija la más nueva.',
      why: 'Un procedimiento nuevo puede dejar más cicatriz.',
      options: {
        acne: 'De acné',
        surgery: 'De una cirugía',
        'injury-or-burn': 'De una lesión o quemadura',
        raised: {
          label: 'Abultada o gruesa',
          hint: 'También un queloide, que es una cicatriz que sigue creciendo. No importa la causa.',
        },
        'not-sure': notSure,
      },
    },
    'scar-age': {
      title: '¿Cuánto tiempo tiene la cicatriz?',
      summary: 'Tiempo de la cicatriz',
      hint: '¿Tiene varias? Elija la más nueva.',
      why: 'Una cicatriz nueva aún está sanando.',
      options: {
        'under-6-weeks': 'Menos de 6 semanas',
        '6-weeks-to-1-year': 'De 6 semanas a 1 año',
        'over-1-year': 'Más de 1 año',
        'not-sure': notSure,
      },
    },
    area: {
      title: '¿En qué parte quiere ayuda?',
      summary: 'Zona',
      hint: tickAll,
      options: {
        face: 'Cara',
        'eye-area': 'Alrededor de los ojos',
        'neck-or-chest': 'Cuello o pecho',
        hands: 'Manos',
        body: 'Cuerpo',
        scalp: 'Cuero cabelludo',
        other: 'Otra parte',
      },
    },
    'recent-procedures': {
      title: `¿Le han hecho algo de esto en los últimos ${timeSpans.procedures.count} meses?`,
      summary: 'Procedimientos recientes',
      hint: `${tickAll} Para cirugía, cuente los últimos ${timeSpans.surgery.count} meses.`,
      why: 'La piel tratada necesita tiempo para sanar.',
      options: {
        ...procedures,
        filler: 'Relleno',
        'wrinkle-relaxer': { label: 'Inyección para arrugas', hint: 'Como Botox.' },
        surgery: {
          label: 'Cirugía',
          hint: `De cualquier tipo, en los últimos ${timeSpans.surgery.count} meses.`,
        },
        prp: {
          label: 'PRP (plasma rico en plaquetas)',
          hint: 'Un producto hecho de su propia sangre. Las plaquetas son parte de ella.',
        },
        'exosome-treatment': {
          label: 'Tratamiento con exosomas',
          hint: 'De cualquier forma, pero no las cremas que usa en casa.',
        },
        'other-or-not-sure': 'Otra cosa, o no lo sé',
        none: noneOfThese,
      },
    },
    'when-microneedling': when('le hicieron las microagujas', 'las microagujas'),
    'when-rf-microneedling': when(
      'le hicieron las microagujas con radiofrecuencia',
      'las microagujas con radiofrecuencia',
    ),
    'when-light-laser': when('le hicieron la luz o el láser suave', 'la luz o el láser suave'),
    'when-resurfacing-laser': when('le hicieron el láser de renovación', 'el láser de renovación'),
    'when-light-peel': when('le hicieron el peeling suave', 'el peeling suave'),
    'when-medium-or-deep-peel': when(
      'le hicieron el peeling medio o profundo',
      'el peeling medio o profundo',
    ),
    'when-filler': { ...when('le pusieron el relleno', 'el relleno'), why: timeBetween },
    'when-wrinkle-relaxer': {
      ...when('le pusieron la inyección para arrugas', 'la inyección para arrugas'),
      why: timeBetween,
    },
    'when-surgery': when('fue su cirugía', 'la cirugía'),
    'when-prp': when('le hicieron el PRP', 'el PRP'),
    'when-exosome-treatment': when(
      'le hicieron el tratamiento con exosomas',
      'el tratamiento con exosomas',
    ),
    'when-other-or-not-sure': when('le hicieron el otro procedimiento', 'el otro procedimiento'),
    'surgeon-clearance': {
      title: '¿Su cirujano ya dijo que se puede volver a tratar esa piel?',
      summary: 'Visto bueno del cirujano',
      hint: 'Piense solo en la piel cerca de su cirugía.',
      why: 'Su cirujano sabe cómo va sanando.',
      options: { yes, no, 'not-sure': notSure },
    },
    'treated-skin': {
      title: '¿Cómo está hoy la piel tratada?',
      summary: 'Piel tratada, hoy',
      hint: 'Si no toda está igual, elija la parte que menos ha sanado.',
      why: 'La piel abierta deja entrar cosas que pueden dañarla.',
      options: {
        healed: { label: 'Sana', hint: 'Cerrada, sin enrojecimiento, escamas ni costras.' },
        'red-or-tender': { label: 'Roja o sensible', hint: 'Pero cerrada.' },
        'peeling-or-crusting': 'Se pela, se descama o tiene costras',
        'raw-or-weeping': {
          label: 'En carne viva, abierta o húmeda',
          hint: 'Húmeda quiere decir que le sale líquido.',
        },
        'not-sure': notSure,
      },
    },
    'same-area': {
      title: '¿La zona tratada es la misma en la que quiere ayuda?',
      summary: 'La zona tratada es la misma',
      hint: 'Si lo es solo en parte, elija Sí.',
      why: 'No debe ponerse nada nuevo en piel que está sanando.',
      options: { yes, no, 'not-sure': notSure },
    },
    'treated-by': {
      title: '¿Quién hizo el procedimiento?',
      summary: 'Quién lo hizo',
      hint: '¿Más de un lugar? Si alguno no era una clínica, elija ese.',
      why: 'Fuera de una clínica puede haber más riesgo.',
      options: {
        'this-practice': thisPractice,
        'another-clinic': anotherClinic,
        'spa-or-home': 'Un spa, un salón o alguien en casa',
        'not-sure': notSure,
      },
    },
    'planned-procedures': {
      title: '¿Tiene planeado algo de esto?',
      summary: 'Procedimientos planeados',
      hint: tickAll,
      options: {
        ...procedures,
        surgery: 'Cirugía',
        injectables: 'Relleno o inyección para arrugas',
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    'planned-when': {
      title: '¿Para cuándo está planeado el procedimiento?',
      summary: 'Planeado para',
      hint: '¿Es más de uno? Elija el primero.',
      options: {
        'within-2-weeks': 'Dentro de 2 semanas',
        '2-to-8-weeks': 'Entre 2 y 8 semanas',
        later: 'Más adelante',
        'no-date': 'Aún sin fecha',
      },
    },
    'planned-with': {
      title: '¿Quién hará el procedimiento?',
      summary: 'Planeado con',
      options: {
        'this-practice': thisPractice,
        'another-clinic': anotherClinic,
        'not-decided': 'No lo he decidido',
      },
    },
    'open-to-procedure': {
      title: '¿Se haría un procedimiento en una clínica?',
      summary: 'Si se haría un procedimiento',
      hint: 'Como microagujas, láser o peeling.',
      options: { yes, no, 'want-advice': 'Primero quiero que me aconsejen' },
    },
    pregnancy: {
      title: '¿Está embarazada, busca un embarazo o está amamantando?',
      summary: 'Embarazo',
      hint: 'Si hay más de una respuesta, elija la primera que corresponda.',
      why: 'Se sabe poco sobre su uso en estas etapas.',
      options: {
        'pregnant-or-might-be': 'Embarazada, o podría estarlo',
        trying: 'Busco un embarazo',
        breastfeeding: 'Estoy amamantando',
        'no-or-does-not-apply': 'No, o no corresponde',
        'rather-not-say': ratherNotSay,
      },
    },
    'skin-now': {
      title: '¿Ve algo de esto en su piel ahora?',
      summary: 'La piel hoy',
      hint: tickAll,
      why: 'Algunos problemas de la piel se atienden primero.',
      options: {
        'infection-or-open-sore': {
          label: 'Una infección o una llaga abierta',
          hint: 'También un corte o una herida sin cerrar.',
        },
        'cold-sore': 'Fuego labial (herpes)',
        'rash-or-irritation': 'Sarpullido o piel irritada',
        sunburn: 'Quemadura de sol',
        'new-or-changing-spot': {
          label: 'Una mancha nueva, que cambia o que sangra',
          hint: 'Como un lunar.',
        },
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    conditions: {
      title: '¿Tiene o ha tenido algo de esto?',
      summary: 'Estado de salud',
      hint: tickAll,
      why: 'Puede cambiar cómo sana o reacciona la piel.',
      options: {
        'cancer-now-or-recent': {
          label: 'Cáncer, ahora o hace poco',
          hint: `En tratamiento, o en los últimos ${timeSpans.recentCancer.count} años.`,
        },
        'cancer-past': {
          label: 'Cáncer en el pasado',
          hint: `Hace más de ${timeSpans.recentCancer.count} años.`,
        },
        'skin-cancer-in-area': {
          label: 'Cáncer de piel en la zona donde quiere ayuda',
          hint: 'Ahora o alguna vez.',
        },
        'weak-immune-system': {
          label: 'Defensas bajas',
          hint: 'Por una enfermedad, un trasplante o quimioterapia, por ejemplo.',
        },
        autoimmune: {
          label: 'Una enfermedad autoinmune',
          hint: 'Como lupus o esclerodermia.',
        },
        'bleeding-disorder': 'Un trastorno de la coagulación',
        diabetes: 'Diabetes',
        'raised-scars': {
          label: 'Cicatrices abultadas o gruesas',
          hint: 'También queloides, que son cicatrices que siguen creciendo.',
        },
        'dark-marks': 'Marcas oscuras después de granos o cortes',
        'cold-sores-before': 'Fuegos labiales en el pasado',
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    medicines: {
      title: '¿Toma o usa algo de esto?',
      summary: 'Medicinas',
      hint: `${tickAll} No deje ninguna medicina por su cuenta.`,
      why: 'Puede cambiar cómo sana o sangra la piel.',
      options: {
        'isotretinoin-now': {
          label: 'Isotretinoína, ahora',
          hint: 'Pastillas para el acné, como Accutane.',
        },
        'isotretinoin-past-year': `Isotretinoína en los últimos ${timeSpans.isotretinoin.count} meses`,
        'blood-thinner': 'Un anticoagulante, o aspirina cada día',
        'immune-medicine': {
          label: 'Medicina que baja las defensas',
          hint: 'Como esteroides, biológicos o quimioterapia.',
        },
        'retinoid-or-acid': {
          label: 'Un retinoide o ácido en la piel',
          hint: 'Como tretinoína, retinol o ácido glicólico. Un retinoide es una forma de la vitamina A.',
        },
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    allergies: {
      title: '¿Tiene alergias o piel sensible?',
      summary: 'Alergias',
      hint: tickAll,
      why: 'Un producto o instrumento puede tener algo que le haga daño.',
      options: {
        'severe-reaction': {
          label: 'Una reacción alérgica grave, alguna vez',
          hint: 'A lo que sea. Por ejemplo, con dificultad para respirar.',
        },
        'skin-product-or-numbing': 'A un producto para la piel o a un anestésico',
        metal: { label: 'Al metal', hint: 'Como níquel o acero.' },
        'donor-or-blood-product': 'A un producto de sangre o de donante',
        'sensitive-skin': {
          label: 'Piel sensible',
          hint: 'Arde o se irrita con facilidad.',
        },
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    'recent-illness': {
      title: `¿Ha tenido algo de esto en las últimas ${timeSpans.illness.count} semanas?`,
      summary: 'Enfermedad reciente',
      hint: tickAll,
      why: 'Lo cosmético suele esperar hasta que usted esté bien.',
      options: {
        'fever-now': 'Fiebre ahora mismo',
        infection: 'Una infección',
        antibiotics: 'Antibióticos',
        'vaccine-or-dental-work': 'Una vacuna o un arreglo dental',
        none: noneOfThese,
        'not-sure': notSure,
      },
    },
    'recent-sun': {
      title: `¿Se ha bronceado o ha tomado mucho sol en los últimos ${timeSpans.sun.count} meses?`,
      summary: 'Sol reciente',
      why: 'Después de mucho sol, un láser puede dejar manchas.',
      options: { yes, no, 'not-sure': notSure },
    },
    smoking: {
      title: '¿Fuma?',
      summary: 'Tabaco',
      why: 'Fumar puede subir el riesgo de infección.',
      options: { yes, no, 'rather-not-say': ratherNotSay },
    },
    'exosome-history': {
      title: '¿Ha usado o recibido exosomas alguna vez?',
      summary: 'Uso previo de exosomas',
      hint: `Los exosomas son burbujas diminutas que sueltan las células. ${tickAll}`,
      why: 'El uso previo puede necesitar más atención.',
      options: {
        'topical-at-home': 'Una crema, un sérum o una mascarilla en casa',
        'clinic-on-skin': 'Sobre la piel, en una clínica o un spa',
        'injected-or-drip': 'Por inyección o suero en la vena',
        never: 'Nunca',
        'not-sure': notSure,
      },
    },
    'product-reaction': {
      title: '¿Ha tenido una mala reacción a un producto de exosomas o PRP?',
      summary: 'Reacción a un producto',
      hint: 'El PRP se hace de su propia sangre. Cuente todo producto para la piel hecho de células o sangre.',
      why: 'Una reacción previa necesita más atención.',
      options: {
        none: no,
        gone: 'Sí, y ya pasó',
        'still-there': 'Sí, y todavía la tengo',
        'not-sure': notSure,
      },
    },
    setting: {
      title: '¿Dónde le gustaría cuidar su piel?',
      summary: 'Clínica o casa',
      options: {
        clinic: 'En una clínica',
        home: 'En casa',
        either: 'En cualquiera de las dos',
        'not-sure': notSure,
      },
    },
    'donor-material': {
      title: '¿Qué le parecen los productos que vienen de donantes humanos?',
      summary: 'Material de donantes',
      hint: 'Algunos se hacen con células o plaquetas de donantes. Las plaquetas son parte de la sangre.',
      options: {
        acceptable: 'Me parece bien',
        'rather-not': 'Preferiría que no',
        'not-acceptable': 'No los quiero',
        'want-to-know-more': 'Primero quiero saber más',
      },
    },
    expectation: {
      title: '¿Cómo cree que se usarían los exosomas?',
      summary: 'Lo que espera',
      options: {
        'on-its-own': 'Solos',
        alongside: {
          label: 'Junto con un procedimiento',
          hint: 'Como microagujas, láser o peeling.',
        },
        'not-sure': notSure,
      },
    },
    'what-matters': {
      title: '¿Qué es lo que más le importa?',
      summary: 'Lo que más le importa',
      hint: 'Marque lo que quiera, o nada. Así se ordenan sus preguntas.',
      options: {
        proof: 'Pruebas de que funciona',
        cost: 'El costo',
        'recovery-time': 'El tiempo de recuperación',
        comfort: 'Cómo se siente',
        source: 'De qué está hecho',
        'fewer-visits': 'Menos visitas',
      },
    },
  },
  answerProblems: {
    missing: 'Elija una respuesta para continuar.',
    'wrong-type': 'No pudimos leer esta respuesta. Elija otra vez.',
    'unknown-option': 'Esta respuesta ha cambiado. Elija otra vez.',
    'exclusive-option': 'Dos de sus respuestas no van juntas. Elija otra vez.',
    'too-long': 'Hay demasiadas respuestas. Elija otra vez.',
  },
};
