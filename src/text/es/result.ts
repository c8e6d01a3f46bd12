import type { ResultTexts } from '../contract.ts';

const clinicianFirst = 'Un profesional médico lo revisa primero.';
const unknownIsNotNo = 'No lo tomamos como un no.';
const besideOne = 'La opción en la clínica va junto a uno.';
const earlyOnly = 'El artículo habla solo de hallazgos iniciales.';
const notInArticle = 'El artículo no habla de eso.';
const forCreams = 'El artículo lo pone con las cremas, no con el uso en la clínica.';
const theyDecide = 'Decide la clínica que le atendió.';
const mayHeal = (afterWhat: string) =>
  `Quizás su piel aún esté sanando después ${afterWhat}. ${theyDecide}`;

/** Wording of the result. */
export const resultTexts: ResultTexts = {
  levels: {
    topics: {
      title: 'Temas de los que puede hablar',
      lead: [
        'Puede llevar esta lista a una visita.',
        'Aún no se sabe mucho; por eso trae precauciones y preguntas.',
      ],
    },
    'ask-first': {
      title: 'Alguien debe revisar esto primero',
      lead: [
        'Un profesional médico debe ver de cerca algo que usted nos dijo.',
        'Eso no quiere decir que algo ande mal.',
      ],
    },
    'no-match': {
      title: 'Ninguna opción de exosomas para plantear ahora',
      lead: [
        'Por lo que nos dijo, ninguna de las dos opciones de exosomas encaja.',
        'Aun así puede hablar con el consultorio sobre lo que busca.',
      ],
    },
  },
  statuses: {
    'worth-discussing': {
      label: 'Vale la pena hablarlo',
      meaning: 'Puede comentarlo con un profesional médico, que decide con usted.',
    },
    'ask-first': {
      label: 'Pregunte primero',
      meaning: 'Un profesional médico debe revisar algo antes.',
    },
    'not-now': {
      label: 'Por ahora no',
      meaning: 'Espere a que la piel se cierre y un profesional médico esté de acuerdo.',
    },
    'not-suggested': {
      label: 'No es un tema para ahora',
      meaning: 'No encaja con lo que nos dijo. Aun así puede preguntar.',
    },
  },
  choices: {
    'medical-grade': 'De grado médico, en una clínica',
    topical: 'Tópico: crema, sérum o mascarilla',
    'usual-after-care': 'Los cuidados posteriores de siempre',
    wait: 'Esperar',
    'do-nothing': 'No hacer nada',
  },
  aspects: {
    'what-it-is': 'Qué es',
    for: 'A favor',
    against: 'En contra',
    like: 'Cómo es',
    'not-known': 'Lo que no se sabe',
  },
  choiceStatements: {
    'medical-grade.what-it-is': [
      'Se hace de células madre o plaquetas humanas, una parte de la sangre.',
      'Se pone sobre la piel en una clínica, junto a un procedimiento.',
    ],
    'medical-grade.for': [
      'Según el artículo, muchos profesionales médicos suman exosomas al láser o al peeling. También nombra su uso con microagujas.',
      'En personas, nombra solo primeros hallazgos, sobre firmeza, líneas y tono. No dice de qué tipo de exosomas.',
    ],
    'medical-grade.against': [
      'La FDA vigila los medicamentos en Estados Unidos. No ha aprobado ningún producto de exosomas.',
      'Tras el uso de exosomas se han reportado bultos y piel muerta.',
    ],
    'medical-grade.like': [
      'Usted va a una clínica, donde todo debe estar estéril.',
      'Aquí no se sabe el costo ni el tiempo de recuperación: pregunte.',
    ],
    'medical-grade.not-known': [
      'No se sabe qué tan bien funciona ni qué pasa después.',
      'Los estudios en personas son pocos, pequeños y cortos.',
    ],
    'topical.what-it-is': [
      'Una crema, un sérum o una mascarilla, de plantas o de laboratorio.',
      'Algunos se hacen de plaquetas humanas, una parte de la sangre.',
    ],
    'topical.for': [
      'El artículo nombra la piel seca, la capa externa y los antioxidantes, solo como apoyo.',
      'Puede ayudar a que la piel seca se vea y se sienta menos seca.',
    ],
    'topical.against': [
      'No es un tratamiento, y algunos sérums pueden llevar imitaciones.',
      'Un estudio halló que algunos fabricantes dicen cosas engañosas.',
    ],
    'topical.like': [
      'Va solo sobre piel sana y cerrada. Pregunte a un profesional antes de empezar.',
      'Aquí no se sabe el costo ni cómo se siente: pregunte.',
    ],
    'topical.not-known': [
      'No se sabe si cambia cómo se ven las líneas o el tono.',
      'Los estudios de una línea de plaquetas no tuvieron grupo para comparar.',
    ],
    'usual-after-care.what-it-is': [
      'Tras un procedimiento: los cuidados que le dio su clínica, sin exosomas.',
      'Si no le han hecho ninguno: el cuidado de siempre de su piel.',
    ],
    'usual-after-care.for': [
      'No agrega nada nuevo a su piel.',
      'Puede preguntar cada paso a la clínica que le atendió.',
    ],
    'usual-after-care.against': [
      'Toma tiempo, y hay que seguirlo cada día.',
      'Puede que no cambie lo que le molesta.',
    ],
    'usual-after-care.like': [
      'Sigue como le indicó su clínica.',
      'Aquí no se sabe cuánto cuestan los productos ni cómo se sienten: pregunte.',
    ],
    'usual-after-care.not-known': [
      'No se sabe cómo se verá su piel al final.',
      'Su clínica puede decirle qué esperar.',
    ],
    'wait.what-it-is': [
      'Usted decide más adelante, cuando se sepa más.',
      'Puede volver a la pregunta cuando quiera.',
    ],
    'wait.for': [
      'El artículo pide antes más investigación y reglas claras.',
      'Mientras espera, ningún producto nuevo puede hacerle daño.',
    ],
    'wait.against': [
      'Lo que le molesta puede quedarse igual.',
      'Si algo pudiera ayudarle, empezaría más tarde.',
    ],
    'wait.like': [
      'Por ahora no hay visita ni nada que comprar.',
      'Cuida su piel como lo hace hoy.',
    ],
    'wait.not-known': [
      'No se sabe cuándo habrá estudios más completos.',
      'Tampoco se sabe qué mostrarán.',
    ],
    'do-nothing.what-it-is': [
      'Deja su piel como está.',
      'Sin exosomas, sin producto nuevo y sin procedimiento nuevo.',
    ],
    'do-nothing.for': [
      'No hay ningún costo nuevo.',
      'Ningún producto ni procedimiento nuevo puede hacerle daño.',
    ],
    'do-nothing.against': [
      'Lo que le molesta puede quedarse, o cambiar con el tiempo.',
      'Podría pasarse por alto un problema que necesita atención.',
    ],
    'do-nothing.like': [
      'Sus días siguen igual.',
      'Puede cambiar de idea cuando quiera, y también preguntar.',
    ],
    'do-nothing.not-known': [
      'No se sabe cómo cambiará su piel por sí sola.',
      'El tiempo solo puede ayudar, o no.',
    ],
  },
  reasons: {
    'goals.procedure-recovery':
      'Eligió la recuperación. Es un tema para hablar con la clínica, no para cremas.',
    'goals.scar':
      'Eligió el aspecto de una cicatriz. El artículo lo pone con el uso en la clínica, no con las cremas.',
    'goals.fine-lines': `Eligió el aspecto de las líneas finas. ${earlyOnly}`,
    'goals.texture':
      'Eligió la textura. El artículo la nombra sin hallazgos. Los ensayos en personas son limitados.',
    'goals.firmness': `Eligió lo firme que se siente la piel. ${earlyOnly}`,
    'goals.uneven-tone': `Eligió el aspecto del tono desigual. ${earlyOnly}`,
    'goals.redness': `Eligió piel que se ve roja. ${earlyOnly}`,
    'goals.dryness': `Eligió piel seca. ${forCreams}`,
    'goals.barrier-care': `Eligió el cuidado de la capa externa de la piel. ${forCreams}`,
    'goals.antioxidant-care': `Eligió antioxidantes. ${forCreams}`,
    'goals.hair': `Eligió el cabello. ${notInArticle}`,
    'goals.body-contouring':
      'Eligió la forma del cuerpo. El artículo no trata de eso, pero puede preguntar al consultorio.',
    'goals.medical-condition': `Eligió una enfermedad, de la piel u otra. ${notInArticle} Su propio médico puede ayudarle.`,
    'goals.not-sure': 'Aún no sabe en qué quiere ayuda. Puede hablarlo con el consultorio.',
    'partner-procedure.planned': `Tiene planeado un procedimiento. ${besideOne}`,
    'partner-procedure.recent': `Le hicieron un procedimiento hace poco. ${besideOne}`,
    'open-to-procedure.yes': `Aceptaría un procedimiento. ${besideOne}`,
    'open-to-procedure.want-advice': `Quiere consejo sobre un procedimiento. ${besideOne}`,
    'open-to-procedure.no':
      'No quiere un procedimiento. La opción en la clínica va solo junto a uno.',
    'setting.home':
      'Prefiere cuidarse en casa. El artículo dice que este tipo debe usarse en una clínica.',
    'donor-material.not-acceptable':
      'No quiere material de donantes. Este tipo viene de células madre o plaquetas humanas.',
    'age.18-to-21': 'Tiene de 18 a 21 años. Algunos aparatos están indicados desde los 22.',
    'pregnancy.pregnant-or-might-be': `Está o podría estar embarazada. ${clinicianFirst}`,
    'pregnancy.trying': `Busca un embarazo. ${clinicianFirst}`,
    'pregnancy.rather-not-say': `Prefiere no decir si hay embarazo. ${unknownIsNotNo}`,
    'pregnancy.breastfeeding': 'Está amamantando. No hallamos datos sobre exosomas en esa etapa.',
    'skin-now.infection-or-open-sore':
      'Tiene una infección o una llaga abierta. Eso se atiende primero.',
    'skin-now.rash-or-irritation': `Tiene sarpullido o piel irritada. ${clinicianFirst}`,
    'skin-now.cold-sore':
      'Tiene un fuego labial. Podría extenderse; un profesional médico lo ve primero.',
    'skin-now.sunburn': 'Tiene una quemadura de sol. Primero debe calmarse.',
    'skin-now.not-sure': 'No sabe cómo está su piel ahora. Alguien debe verla primero.',
    'skin-now.new-or-changing-spot':
      'Tiene una mancha nueva, que cambia o que sangra. Un médico debe verla primero.',
    'conditions.cancer-now-or-recent': `Tiene cáncer, o lo tuvo hace poco. ${clinicianFirst}`,
    'conditions.skin-cancer-in-area': `Tiene o tuvo cáncer de piel en esta zona. ${clinicianFirst}`,
    'conditions.not-sure': `No sabe si tiene alguno de esos problemas de salud. ${unknownIsNotNo}`,
    'conditions.cancer-past':
      'Tuvo cáncer en el pasado. Una revisión advierte que, con exosomas, un cáncer podría crecer.',
    'conditions.weak-immune-system':
      'Tiene las defensas bajas. La piel puede infectarse o tardar en sanar.',
    'conditions.autoimmune':
      'Tiene una enfermedad autoinmune. Puede dar un brote o hacer que la piel tarde en sanar.',
    'conditions.raised-scars':
      'Le salen cicatrices abultadas. Una lesión nueva en la piel puede dejar otra.',
    'scar-kind.raised': 'Su cicatriz es abultada. Una lesión nueva en la piel puede dejar otra.',
    'scar-kind.not-sure': 'No sabe qué tipo de cicatriz es. Podría ser una abultada.',
    'conditions.bleeding-disorder': `Tiene un trastorno de la coagulación. ${clinicianFirst}`,
    'conditions.diabetes': 'Tiene diabetes. Puede subir el riesgo de infección.',
    'conditions.dark-marks':
      'Le quedan marcas oscuras tras granos o cortes. Las microagujas también pueden dejarlas.',
    'conditions.cold-sores-before':
      'Ha tenido fuegos labiales. Un procedimiento como el láser puede hacer que vuelvan.',
    'medicines.isotretinoin-now':
      'Toma isotretinoína. Su médico decide qué significa eso para usted.',
    'medicines.isotretinoin-past-year':
      'Tomó isotretinoína en el último año. Su médico decide qué significa eso para usted.',
    'medicines.blood-thinner':
      'Toma un anticoagulante o aspirina a diario. Puede sangrar más. No lo deje por su cuenta.',
    'medicines.immune-medicine':
      'Toma una medicina que baja las defensas. La piel puede infectarse o tardar en sanar.',
    'medicines.retinoid-or-acid': 'Usa un retinoide o ácido. Puede irritar la piel tratada.',
    'medicines.not-sure': `No sabe si toma alguna de esas medicinas. ${unknownIsNotNo}`,
    'allergies.severe-reaction': `Ha tenido una reacción alérgica grave. ${clinicianFirst}`,
    'allergies.skin-product-or-numbing': `Tiene alergia a un producto para la piel o a un anestésico. ${clinicianFirst}`,
    'allergies.donor-or-blood-product': `Tiene alergia a un producto de sangre o de donante. ${clinicianFirst}`,
    'allergies.not-sure': `No sabe si tiene alergias. ${unknownIsNotNo}`,
    'allergies.metal': 'Tiene alergia al metal. Algunos instrumentos y agujas lo llevan.',
    'allergies.sensitive-skin':
      'Tiene piel sensible. Algunos productos metidos con agujas han dañado la piel.',
    'recent-illness.fever-now': 'Tiene fiebre. Lo que no es urgente espera.',
    'recent-illness.not-sure': `No sabe si estuvo mal de salud hace poco. ${unknownIsNotNo}`,
    'recent-illness.infection': 'Tuvo una infección hace poco. Lo que no es urgente puede esperar.',
    'recent-illness.antibiotics':
      'Tomó antibióticos hace poco. Lo que no es urgente puede esperar.',
    'recent-illness.vaccine-or-dental-work':
      'Le pusieron una vacuna o le hicieron un arreglo dental. Hubo casos de piel con relleno que después se hinchó.',
    'recent-sun.yes': 'Tomó mucho sol o se bronceó. Después, un láser puede dejar manchas.',
    'recent-sun.not-sure':
      'No sabe si tomó mucho sol. Después del sol, un láser puede dejar manchas.',
    'smoking.yes': 'Fuma. Eso puede subir el riesgo de infección.',
    'smoking.rather-not-say':
      'Prefiere no decir si fuma. Fumar puede subir el riesgo de infección.',
    'exosome-history.injected-or-drip': `Recibió exosomas por inyección o suero. ${clinicianFirst}`,
    'exosome-history.not-sure': `No sabe si ha usado exosomas. ${unknownIsNotNo}`,
    'product-reaction.gone': `Tuvo una mala reacción a un producto así. ${clinicianFirst}`,
    'product-reaction.not-sure': `No sabe si reaccionó a un producto así. ${unknownIsNotNo}`,
    'treated-by.spa-or-home':
      'Le atendieron fuera de una clínica. Eso puede traer riesgo de infección.',
    'treated-by.not-sure':
      'No sabe quién le atendió. Fuera de una clínica hay riesgo de infección.',
    'when-filler.before-a-planned-procedure':
      'Su relleno puede ser reciente y el procedimiento está cerca. Un experto prefiere dejar tiempo entre el relleno y un procedimiento que hincha la piel.',
    'when-filler.inside-its-span': 'Su relleno puede ser reciente todavía.',
    'when-wrinkle-relaxer.inside-its-span': 'Su inyección para arrugas puede ser reciente todavía.',
    'scar-age.under-6-weeks': 'Su cicatriz es nueva. Aún está sanando.',
    'scar-age.not-sure': 'No sabe cuánto tiempo tiene su cicatriz. Quizás aún esté sanando.',
    'expectation.on-its-own':
      'Cree que los exosomas actúan solos. El artículo los ve como un complemento.',
    'expectation.not-sure':
      'No sabe cómo se usarían los exosomas. El artículo los ve como un complemento.',
    'when-microneedling.inside-its-gate': mayHeal('de las microagujas'),
    'when-rf-microneedling.inside-its-gate': mayHeal('de las microagujas con radiofrecuencia'),
    'when-light-laser.inside-its-gate': mayHeal('del tratamiento con luz o láser suave'),
    'when-resurfacing-laser.inside-its-gate': mayHeal('del láser de renovación'),
    'when-light-peel.inside-its-gate': mayHeal('del peeling suave'),
    'when-medium-or-deep-peel.inside-its-gate': mayHeal('del peeling medio o profundo'),
    'when-surgery.inside-its-gate': mayHeal('de su cirugía'),
    'when-prp.inside-its-gate': mayHeal('del PRP'),
    'when-exosome-treatment.inside-its-gate': mayHeal('del tratamiento con exosomas'),
    'when-other-or-not-sure.inside-its-gate': mayHeal('del otro procedimiento'),
    'treated-skin.peeling-or-crusting': `Su piel tratada se pela o tiene costras. ${theyDecide}`,
    'treated-skin.raw-or-weeping': `Su piel tratada está en carne viva o húmeda. ${theyDecide}`,
    'treated-skin.not-sure':
      'No sabe cómo está la piel tratada. Damos por hecho que aún está sanando.',
    'surgeon-clearance.no': 'Su cirujano aún no ha dicho que se pueda tratar la piel.',
    'surgeon-clearance.not-sure':
      'No sabe si su cirujano está de acuerdo. Lo tomamos como que todavía no.',
    'same-area.no-while-healing': 'Otra parte de su piel está sanando. No le ponga productos.',
    'treated-skin.red-or-tender': 'Su piel tratada sigue roja o sensible.',
  },
  cautions: {
    'young-adult-labels': {
      title: 'Menos de 22 años',
      text: [
        'Para microagujas y rellenos, la FDA empieza a los 22 años.',
        'Pregunte qué significa eso para usted.',
      ],
    },
    breastfeeding: {
      title: 'Lactancia',
      text: [
        'No hallamos datos sobre exosomas en esa etapa.',
        'Pregunte a un profesional médico antes de empezar.',
      ],
    },
    'cancer-history': {
      title: 'Cáncer en el pasado',
      text: [
        'Una revisión advierte que, con exosomas, un cáncer podría crecer.',
        'Pregunte al médico que conoce su historia.',
      ],
    },
    'immune-system': {
      title: 'Sus defensas',
      text: [
        'Con defensas bajas, la piel puede infectarse o tardar en sanar.',
        'Pregunte a un profesional médico antes de empezar.',
      ],
    },
    autoimmune: {
      title: 'Enfermedad autoinmune',
      text: [
        'Puede dar un brote, y no se sabe qué le hacen los exosomas.',
        'Pregunte a un profesional médico antes de empezar.',
      ],
    },
    'raised-scars': {
      title: 'Cicatrices abultadas',
      text: [
        'Una lesión nueva en la piel puede dejar cicatriz.',
        'Avise que puede cicatrizar así.',
      ],
    },
    'dark-marks': {
      title: 'Marcas oscuras',
      text: [
        'Las microagujas pueden dejar marcas oscuras que duran.',
        'Avise que a su piel le pasa.',
      ],
    },
    'cold-sores': {
      title: 'Fuegos labiales',
      text: [
        'Un procedimiento como el láser puede hacer que vuelvan.',
        'Pregunte si necesita una medicina antes.',
      ],
    },
    isotretinoin: {
      title: 'Isotretinoína',
      text: [
        'Los expertos no coinciden en qué significa para cada procedimiento.',
        'Su médico decide qué significa para usted.',
      ],
    },
    retinoid: {
      title: 'Retinoide o ácido',
      text: [
        'Puede irritar la piel que fue tratada.',
        'Pregunte cómo usarlo cerca de un procedimiento.',
      ],
    },
    'metal-allergy': {
      title: 'Alergia al metal',
      text: [
        'Los instrumentos y las agujas pueden llevar níquel o acero.',
        'Avise a la clínica de su alergia.',
      ],
    },
    'sensitive-skin': {
      title: 'Piel sensible',
      text: [
        'Algunos productos metidos con agujas han dañado la piel.',
        'Pregunte por una prueba de parche antes.',
      ],
    },
    'recent-illness': {
      title: 'Infección o antibióticos recientes',
      text: ['Lo que no es urgente puede esperar a que esté bien.', 'Pregunte cuándo empezar.'],
    },
    'vaccine-or-dental': {
      title: 'Vacuna o arreglo dental',
      text: [
        'Hubo casos de piel con relleno que después se hinchó.',
        'Dígale la fecha a la clínica.',
      ],
    },
    'recent-sun': {
      title: 'Sol reciente',
      text: ['Mucho sol antes de un láser puede dejar manchas que duran.', 'Avise a la clínica.'],
    },
    smoking: {
      title: 'Tabaco',
      text: ['Puede subir el riesgo de infección.', 'Háblelo con la clínica.'],
    },
    'unlicensed-setting': {
      title: 'Quién le atendió',
      text: [
        'Fuera de una clínica puede haber infecciones.',
        'Dígale a un profesional médico dónde le atendieron y con qué.',
      ],
    },
    'recent-filler': {
      title: 'Relleno reciente',
      text: [
        'Un experto prefiere dejar tiempo entre el relleno y un procedimiento que hincha la piel.',
        'Dígale la fecha a la clínica.',
      ],
    },
    'recent-relaxer': {
      title: 'Inyección para arrugas reciente',
      text: [
        'Un experto prefiere dejar tiempo entre ella y un procedimiento que hincha la piel.',
        'Dígale la fecha a la clínica.',
      ],
    },
    'keep-off-treated-skin': {
      title: 'Nada en la piel tratada',
      text: [
        'No ponga en ella nada que no le haya dado su clínica.',
        'Espere a que se cierre y ellos estén de acuerdo.',
      ],
    },
    'tender-skin': {
      title: 'Piel roja o sensible',
      text: [
        'Quizás su piel tratada aún no se haya calmado.',
        'Pregunte antes de ponerle algo nuevo.',
      ],
    },
    'evidence-early': {
      title: 'Aún no se sabe mucho',
      text: [
        'La mayor parte del interés viene del laboratorio y de estudios pequeños.',
        'Los ensayos en personas son limitados.',
        'El artículo pide más investigación antes de que sea lo habitual.',
      ],
    },
    'not-alike': {
      title: 'Los productos no son iguales',
      text: [
        'Importa de qué vienen, cómo se hacen y se guardan, y cómo se usan.',
        'La calidad varía mucho.',
      ],
    },
    'interest-disclosure': {
      title: 'Quién le dice esto',
      text: [
        'Estas páginas parten de un artículo de una cirujana plástica.',
        'El mismo artículo anuncia una línea para la piel que vende su consultorio.',
      ],
    },
    'adjunct-not-alone': {
      title: 'No por sí solos',
      text: [
        'El artículo ve los exosomas como complemento de un procedimiento, no como algo que se usa solo.',
      ],
    },
    oversight: {
      title: 'Quién lo aplica',
      text: [
        'Siempre debe hacerlo alguien con la formación médica adecuada.',
        'Pregunte quién será.',
      ],
    },
    'clinical-setting': {
      title: 'Dónde debe usarse',
      text: ['Este tipo debe usarse en una clínica, donde todo debe estar estéril.'],
    },
    sourcing: {
      title: 'De dónde viene',
      text: ['Deben decirle de dónde viene, cómo se maneja y cómo se controla la calidad.'],
    },
    storage: {
      title: 'Cómo se guarda',
      text: [
        'Los exosomas verdaderos a menudo necesitan frío.',
        'Pregunte cómo se guarda este producto.',
      ],
    },
    'not-approved': {
      title: 'No aprobado por la FDA',
      text: [
        'La FDA no ha aprobado ningún producto de exosomas.',
        'El artículo pide reglas claras antes de que sea lo habitual.',
      ],
    },
    'donor-source': {
      title: 'Donantes humanos',
      text: [
        'Los de grado médico se hacen de células madre o plaquetas humanas.',
        'Algunas cremas y sérums también usan plaquetas de donantes.',
        'Pregunte por el que le ofrezcan.',
      ],
    },
    'unknown-harms': {
      title: 'Posibles daños',
      text: [
        'Una revisión advierte de infección, inflamación y crecimiento de cáncer.',
        'Se han reportado bultos y piel muerta.',
      ],
    },
    'supportive-only': {
      title: 'Apoyo, no tratamiento',
      text: ['El artículo ve estos productos como apoyo para la piel, no como tratamiento.'],
    },
    'look-alikes': {
      title: 'Imitaciones',
      text: [
        'Algunos sérums pueden llevar imitaciones, no exosomas verdaderos.',
        'Pregunte cómo lo demuestra el fabricante.',
      ],
    },
    'intact-skin-only': {
      title: 'Solo en piel cerrada',
      text: [
        'En casa, úselo solo en piel sana y cerrada.',
        'En piel tratada, la clínica decide qué se pone.',
      ],
    },
    'ask-before-starting': {
      title: 'Pregunte antes de empezar',
      text: ['Pregunte a un profesional médico antes de empezar con un producto.'],
    },
    'early-findings-only': {
      title: 'Solo hallazgos iniciales',
      text: [
        'Para el aspecto de líneas, tono o piel roja, y para la firmeza, solo hay hallazgos iniciales.',
        'Hay pocos estudios en personas.',
      ],
    },
    'claim-without-findings': {
      title: 'Textura: el artículo no da hallazgos',
      text: [
        'El artículo dice que los exosomas pueden ayudar a la textura, pero no da hallazgos.',
        'También dice que la ciencia es joven y los ensayos en personas son limitados.',
        'La mayor parte del interés viene del laboratorio y de estudios pequeños.',
      ],
    },
    'platelet-line': {
      title: 'La línea de este consultorio',
      text: [
        '{line} es para uso tópico en la piel y se hace de plaquetas de donantes humanos.',
        'El artículo pone las plaquetas con el grado médico.',
        'Pregunte cómo la clasifica el consultorio y cómo guardarla.',
      ],
    },
    'platelet-line-is-human': {
      title: 'La línea de aquí viene de donantes',
      text: [
        'Usted no quiere material de donantes.',
        '{line}, la línea de este consultorio, se hace de plaquetas humanas.',
        'Pregunte por otras fuentes.',
      ],
    },
    'ask-about-origin': {
      title: 'Pregunte por el origen',
      text: ['Antes de decidir, pregunte de qué está hecho cada producto.'],
    },
  },
  advice: {
    'see-dermatologist-soon': {
      title: 'Vea pronto a un dermatólogo',
      text: ['Pida que le revisen la mancha.', 'No espere a una visita cosmética.'],
    },
    'nothing-on-open-skin': {
      title: 'Nada nuevo en piel que está sanando',
      text: [
        'Use solo lo que le dio la clínica que le atendió.',
        'Espere a que la piel se cierre y ellos estén de acuerdo.',
      ],
    },
    'aftercare-from-your-clinic': {
      title: 'Siga los cuidados de su clínica',
      text: ['¿No sabe qué hacer? Llame a la clínica que le atendió.'],
    },
    'wait-out-sunburn': {
      title: 'Deje que se calme la quemadura de sol',
      text: ['Evite el sol fuerte.', 'Pregunte antes de cualquier procedimiento.'],
    },
    'injection-card': {
      title: 'Exosomas por inyección o suero',
      text: [
        'La FDA vigila los medicamentos en Estados Unidos. No ha aprobado ningún producto de exosomas.',
        'Aquí esto no es una opción.',
        'Si alguien lo ofrece, pregunte antes si la FDA lo revisó.',
        'Pida el número IND, que permite un ensayo, y la respuesta de la FDA.',
        'Si ya lo recibió, dígaselo a un profesional médico.',
      ],
    },
    'report-a-reaction': {
      title: 'Avise de la reacción',
      text: [
        'Dígaselo a la clínica que le atendió.',
        'También puede avisar a MedWatch. Es de la FDA, que vigila los medicamentos en Estados Unidos.',
      ],
    },
    'own-doctor': {
      title: 'Su propio médico',
      text: [
        'Para una enfermedad, de la piel o de otro tipo, hable con su médico.',
        'Ningún producto de exosomas tiene el visto bueno de la FDA para una enfermedad.',
      ],
    },
    'talk-body-contouring': {
      title: 'Hable sobre la forma del cuerpo',
      text: [
        'La cirujana que escribió el artículo trabaja en ese campo.',
        'Puede preguntar al consultorio.',
      ],
    },
    'talk-hair': {
      title: 'Hable sobre el cabello',
      text: ['El artículo no trata del cabello.', 'Puede preguntar al consultorio.'],
    },
    'talk-goals': {
      title: 'Hable sobre lo que busca',
      text: ['No hace falta que lo sepa ya.', 'El consultorio puede hablarlo con usted.'],
    },
  },
  questionsToAsk: {
    'ask-source': '¿De qué está hecho y de dónde viene?',
    'ask-maker': '¿Quién lo hizo y a quién se lo compran ustedes?',
    'ask-evidence':
      '¿Qué estudios en personas se han publicado para lo que busco? ¿Quién los pagó?',
    'ask-fda-status': '¿La FDA ha revisado este uso? Si es un ensayo, ¿cuál es su número IND?',
    'ask-storage': '¿Cómo se guarda? ¿Necesita frío?',
    'ask-alongside': '¿Junto a qué procedimiento iría, y por qué?',
    'ask-who-gives-it': '¿Quién lo aplicaría, y qué pasa si tengo una reacción?',
    'ask-cost': '¿Cuánto costaría en total?',
    'ask-recovery-time': '¿Cuánto tardaría en recuperarme?',
    'ask-comfort': '¿Qué se siente?',
    'ask-visits': '¿Cuántas visitas harían falta?',
    'ask-alternatives': '¿Qué más podría hacer? ¿Y si no hago nada?',
    'ask-line-class':
      '¿Cómo clasifican la línea de plaquetas que venden? ¿Puede ir en piel tratada?',
  },
  notThis: [
    'Esto no es consejo médico ni un diagnóstico.',
    'No decide qué es lo adecuado para usted.',
    'Solo puede hacerlo un profesional médico que le examine.',
    'No reserva ni pide nada.',
  ],
  notSignedOff:
    'Un médico de este consultorio aún no ha firmado estas reglas. Hasta entonces son una propuesta.',
};
