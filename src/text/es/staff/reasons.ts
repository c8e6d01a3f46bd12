import type { StaffReasonTexts } from '../../staff-contract.ts';

const needsPartner = 'el grado médico va solo junto a un procedimiento';
const earlyOnly = 'el artículo solo tiene hallazgos iniciales, sin decir de qué tipo';
const underCosmetic = 'en la tabla del artículo está en lo cosmético';
const unknownIsNotNo = 'no saber no es un no';
const notHealed = 'la piel quizás no ha sanado';
const slowHealing = 'infección, tarda en sanar';
const gate = (procedure: string) => `${procedure}: dentro del tiempo de sanar, o fecha dudosa.`;

const whenAndState = (procedure: string) =>
  `¿Fecha de ${procedure}? ¿Quién lo hizo? ¿Está cerrada la piel? ¿Está de acuerdo esa clínica?`;
const goalPrompt = '¿Qué cambio espera, y dónde?';
const stillThere =
  '¿Lo tiene todavía? Entonces que cuelgue y llame de inmediato al número de emergencias.';
const stillToday =
  '¿Lo tiene todavía? Entonces hoy a la clínica o al cirujano que le atendió; fuera de horario, urgencias.';
const clinicianSees = 'Anótelo para el profesional médico.';
const neverStop = 'Nunca aconseje dejar una medicina.';

/** Reasons and phone prompts, as the front desk reads them. */
export const staffReasonTexts: StaffReasonTexts = {
  reasons: {
    'goals.procedure-recovery':
      'Busca recuperarse de un procedimiento: en el artículo es tema de clínica.',
    'goals.scar':
      'Busca el aspecto de una cicatriz: en la tabla del artículo está en el grado médico.',
    'goals.fine-lines': `Busca el aspecto de líneas finas: ${earlyOnly}.`,
    'goals.texture':
      'Busca textura: el artículo la nombra sin hallazgos; ensayos en personas limitados.',
    'goals.firmness': `Busca firmeza: ${earlyOnly}.`,
    'goals.uneven-tone': `Busca el aspecto del tono: ${earlyOnly}.`,
    'goals.redness':
      'Busca el aspecto de piel roja: solo hallazgos iniciales; estudios clínicos limitados.',
    'goals.dryness': `Busca alivio de piel seca: ${underCosmetic}.`,
    'goals.barrier-care': `Busca cuidar la barrera de la piel: ${underCosmetic}.`,
    'goals.antioxidant-care': `Busca antioxidantes: ${underCosmetic}.`,
    'goals.hair': 'Busca algo para el cabello: no está en el artículo.',
    'goals.body-contouring':
      'Busca la forma del cuerpo: no está en el artículo, pero es el campo de la cirujana.',
    'goals.medical-condition': 'Busca algo para una enfermedad: no está en el artículo; su médico.',
    'goals.not-sure': 'Aún no sabe qué busca: quiere hablar.',
    'partner-procedure.planned': `Procedimiento planeado: ${needsPartner}.`,
    'partner-procedure.recent': `Procedimiento reciente, dentro del tiempo de sanar: ${needsPartner}.`,
    'open-to-procedure.yes': `Aceptaría un procedimiento: ${needsPartner}.`,
    'open-to-procedure.want-advice': `Quiere consejo sobre un procedimiento: ${needsPartner}.`,
    'open-to-procedure.no': `No quiere un procedimiento: ${needsPartner}.`,
    'setting.home': 'Solo quiere cuidarse en casa: el grado médico va en una clínica.',
    'donor-material.not-acceptable':
      'No acepta material de donantes: el grado médico es de origen humano.',
    'age.18-to-21':
      '18 a 21 años: las indicaciones de la FDA para aparatos y rellenos parten de 22.',
    'pregnancy.pregnant-or-might-be': 'Embarazo, o podría: sin datos controlados de seguridad.',
    'pregnancy.trying': 'Busca un embarazo: sin datos controlados de seguridad.',
    'pregnancy.rather-not-say': `Embarazo no indicado: ${unknownIsNotNo}.`,
    'pregnancy.breastfeeding': 'Lactancia: sin datos sobre exosomas.',
    'skin-now.infection-or-open-sore':
      'Infección o llaga abierta ahora: las agujas pueden extenderla.',
    'skin-now.rash-or-irritation': 'Sarpullido o piel irritada ahora.',
    'skin-now.cold-sore': 'Fuego labial ahora: puede extenderse o rebrotar.',
    'skin-now.sunburn': 'Quemadura de sol ahora: cambio de color duradero tras láser.',
    'skin-now.not-sure': `Estado de la piel dudoso: ${unknownIsNotNo}.`,
    'skin-now.new-or-changing-spot': 'Mancha nueva, que cambia o sangra: primero el diagnóstico.',
    'conditions.cancer-now-or-recent':
      'Cáncer ahora o hace poco: una revisión advierte que podría favorecer su crecimiento.',
    'conditions.skin-cancer-in-area':
      'Cáncer de piel en la zona, ahora o antes: la etiqueta de un aparato excluye el activo.',
    'conditions.not-sure': `Estado de salud dudoso: ${unknownIsNotNo}.`,
    'conditions.cancer-past':
      'Cáncer en el pasado: una revisión advierte que podría favorecer su crecimiento.',
    'conditions.weak-immune-system': `Defensas bajas: ${slowHealing}.`,
    'conditions.autoimmune': 'Enfermedad autoinmune: brote, tarda en sanar, efecto desconocido.',
    'conditions.raised-scars':
      'Queloides o cicatrices abultadas: una lesión nueva puede dejar otra.',
    'scar-kind.raised': 'La cicatriz es abultada: una lesión nueva puede dejar otra.',
    'scar-kind.not-sure': `Tipo de cicatriz dudoso: puede ser abultada; ${unknownIsNotNo}.`,
    'conditions.bleeding-disorder':
      'Trastorno de la coagulación: excluido en la etiqueta de un aparato.',
    'conditions.diabetes': `Diabetes: ${slowHealing}.`,
    'conditions.dark-marks': 'Marcas oscuras tras lesiones: cambio de color tras microagujas.',
    'conditions.cold-sores-before':
      'Fuegos labiales antes: el antiviral preventivo lo decide el profesional médico.',
    'medicines.isotretinoin-now':
      'Isotretinoína ahora: las fuentes no coinciden; decide el profesional médico.',
    'medicines.isotretinoin-past-year':
      'Isotretinoína en el último año: las fuentes no coinciden; decide el profesional médico.',
    'medicines.blood-thinner':
      'Anticoagulante o aspirina a diario: moretones, sangrado. Nunca “déjelo”.',
    'medicines.immune-medicine': `Medicina que baja las defensas: ${slowHealing}.`,
    'medicines.retinoid-or-acid': 'Retinoide o ácido: irrita la piel tratada.',
    'medicines.not-sure': `Medicinas dudosas: ${unknownIsNotNo}.`,
    'allergies.severe-reaction': 'Reacción alérgica grave en el pasado.',
    'allergies.skin-product-or-numbing': 'Alergia a un producto para la piel o a un anestésico.',
    'allergies.donor-or-blood-product': 'Alergia a un producto de sangre o de donante.',
    'allergies.not-sure': `Alergias dudosas: ${unknownIsNotNo}.`,
    'allergies.metal': 'Alergia al metal: agujas e instrumentos.',
    'allergies.sensitive-skin': 'Piel sensible: hablar de una prueba de parche.',
    'recent-illness.fever-now':
      'Fiebre ahora, sin procedimiento reciente indicado: lo electivo espera.',
    'recent-illness.not-sure': `Enfermedad reciente dudosa: ${unknownIsNotNo}.`,
    'recent-illness.infection': 'Infección reciente: lo electivo espera.',
    'recent-illness.antibiotics': 'Antibióticos recientes: lo electivo espera.',
    'recent-illness.vaccine-or-dental-work':
      'Vacuna o arreglo dental reciente: hinchazón tardía donde hay relleno.',
    'recent-sun.yes': 'Mucho sol o bronceado reciente: cambio de color tras láser.',
    'recent-sun.not-sure': `Sol reciente dudoso: ${unknownIsNotNo}.`,
    'smoking.yes': `Fuma: ${slowHealing}.`,
    'smoking.rather-not-say': `Tabaco no indicado: ${unknownIsNotNo}.`,
    'exosome-history.injected-or-drip':
      'Exosomas por inyección o suero en otro lugar: contaminación, infección.',
    'exosome-history.not-sure': `Uso previo de exosomas dudoso: ${unknownIsNotNo}.`,
    'product-reaction.gone': 'Reacción previa a un producto de exosomas, PRP u otro biológico.',
    'product-reaction.not-sure': `Reacción previa dudosa: ${unknownIsNotNo}.`,
    'treated-by.spa-or-home': 'Atención en spa, salón o casa: riesgo de infección.',
    'treated-by.not-sure': `Quién le atendió es dudoso: ${unknownIsNotNo}.`,
    'when-filler.before-a-planned-procedure':
      'Relleno reciente o de fecha dudosa, y procedimiento cercano: un experto prefiere dejar tiempo.',
    'when-filler.inside-its-span': 'Relleno reciente, o de fecha dudosa.',
    'when-wrinkle-relaxer.inside-its-span': 'Inyección para arrugas reciente, o de fecha dudosa.',
    'scar-age.under-6-weeks': 'Cicatriz de menos de 6 semanas: aún está sanando.',
    'scar-age.not-sure': `Tiempo de la cicatriz dudoso: ${unknownIsNotNo}.`,
    'expectation.on-its-own': 'Espera que actúen solos: el artículo los ve como complemento.',
    'expectation.not-sure': 'No sabe cómo se usan: el artículo los ve como complemento.',
    'when-microneedling.inside-its-gate': gate('Microagujas'),
    'when-rf-microneedling.inside-its-gate': gate('Microagujas con radiofrecuencia'),
    'when-light-laser.inside-its-gate': gate('Luz o láser suave'),
    'when-resurfacing-laser.inside-its-gate': gate('Láser de renovación'),
    'when-light-peel.inside-its-gate': gate('Peeling suave'),
    'when-medium-or-deep-peel.inside-its-gate': gate('Peeling medio o profundo'),
    'when-surgery.inside-its-gate': gate('Cirugía'),
    'when-prp.inside-its-gate': gate('PRP'),
    'when-exosome-treatment.inside-its-gate': gate('Tratamiento con exosomas'),
    'when-other-or-not-sure.inside-its-gate': gate('Otro procedimiento'),
    'treated-skin.peeling-or-crusting': `Piel tratada que se pela o tiene costras: ${notHealed}.`,
    'treated-skin.raw-or-weeping': `Piel tratada en carne viva o húmeda: ${notHealed}.`,
    'treated-skin.not-sure': `Piel tratada, estado dudoso: ${notHealed}.`,
    'surgeon-clearance.no': `Sin el visto bueno del cirujano: ${notHealed}.`,
    'surgeon-clearance.not-sure': `Visto bueno del cirujano dudoso: ${unknownIsNotNo}.`,
    'same-area.no-while-healing': 'Otra zona está sanando: sin productos ahí.',
    'treated-skin.red-or-tender': 'Piel tratada roja o sensible.',
  },
  levelReasons: {
    'emergency-signs.breathing-or-swelling':
      'Dificultad para respirar o tragar, garganta hinchada.',
    'emergency-signs.sight-change': 'Cambio repentino en la vista.',
    'emergency-signs.pale-or-mottled-skin': 'Piel blanca, pálida o jaspeada.',
    'emergency-signs.face-or-speech':
      'Falta de fuerza, cara caída, dificultad al hablar o confusión.',
    'emergency-signs.chest-or-breath': 'Dolor en el pecho o falta de aire.',
    'emergency-signs.very-unwell-with-fever': 'Fiebre o escalofríos, se siente muy mal.',
    'emergency-signs.fast-spreading-skin':
      'Piel con enrojecimiento que avanza rápido, negra, con ampollas o sin sensibilidad.',
    'emergency-signs.bleeding-or-wound-opening': 'Vendaje empapado o herida que se abre.',
    'emergency-signs.severe-pain': 'Dolor muy fuerte o fuera de lo normal, también de cabeza.',
    'problem-signs.infection-signs': 'Señales de infección.',
    'problem-signs.blister-clusters':
      'Grupos de ampollas o llagas que duelen tras un procedimiento.',
    'problem-signs.limb-swelling': 'Hinchazón o dolor nuevo en una pierna o un brazo.',
    'problem-signs.dark-painful-spots': 'Manchas oscuras que duelen tras una inyección.',
    'problem-signs.device-burn-or-new-numbness':
      'Quemadura, ampolla, hundimientos o piel dormida por un aparato.',
    'age.under-18': 'Menos de 18 años.',
    'recent-illness.fever-after-procedure':
      'Fiebre tras un procedimiento o relleno reciente, o con piel en carne viva o bultos.',
    'problem-signs.late-lumps': 'Bolitas, granos con pus o bultos nuevos, días a meses después.',
    'treated-skin.raw-and-late':
      'Piel tratada en carne viva o húmeda, sin un tiempo de sanar que lo explique.',
    'product-reaction.still-there': 'Reacción a un producto biológico que sigue presente.',
  },
  checklist: {
    'goals.procedure-recovery': '¿Recuperarse de qué procedimiento, hecho dónde?',
    'goals.scar': '¿Qué cicatriz, de qué y desde cuándo?',
    'goals.fine-lines': goalPrompt,
    'goals.texture': goalPrompt,
    'goals.firmness': goalPrompt,
    'goals.uneven-tone': goalPrompt,
    'goals.redness': goalPrompt,
    'goals.dryness': goalPrompt,
    'goals.barrier-care': goalPrompt,
    'goals.antioxidant-care': goalPrompt,
    'goals.hair': '¿Qué le pasa al cabello? Ofrezca hablar; no hay opción de exosomas.',
    'goals.body-contouring': '¿Qué busca en la forma del cuerpo? Ofrezca una consulta sobre eso.',
    'goals.medical-condition': '¿Qué enfermedad, y lo sabe su propio médico?',
    'goals.not-sure': '¿Qué le molesta? ¿Puede nombrar algo que busque?',
    'partner-procedure.planned': '¿Qué procedimiento, cuándo y con quién?',
    'partner-procedure.recent': '¿Qué procedimiento, en qué fecha y quién lo hizo?',
    'open-to-procedure.yes': '¿Piensa en algún procedimiento?',
    'open-to-procedure.want-advice': '¿Sobre qué procedimiento quiere consejo?',
    'open-to-procedure.no': '¿Sigue sin querer un procedimiento?',
    'setting.home': '¿Sigue queriendo solo cuidados en casa?',
    'donor-material.not-acceptable': '¿Rechaza todo material de donantes, también el tópico?',
    'age.18-to-21': '¿Fecha de nacimiento?',
    'pregnancy.pregnant-or-might-be': `¿Embarazo, o prueba pendiente? ${clinicianSees}`,
    'pregnancy.trying': `¿Sigue buscando un embarazo? ${clinicianSees}`,
    'pregnancy.rather-not-say': '¿Se lo diría en privado al profesional médico? No insista.',
    'pregnancy.breastfeeding': `¿Sigue amamantando? ${clinicianSees}`,
    'skin-now.infection-or-open-sore':
      '¿Dónde, desde cuándo, la vio alguien? Si avanza, con calor o fiebre: hoy a la clínica.',
    'skin-now.rash-or-irritation': '¿Dónde, desde cuándo, se sabe la causa?',
    'skin-now.cold-sore': '¿Dónde está el fuego labial, y lo tiene todavía?',
    'skin-now.sunburn': '¿Cuándo fue la quemadura, y la piel sigue roja o se pela?',
    'skin-now.not-sure': '¿Qué ve hoy en su piel?',
    'skin-now.new-or-changing-spot':
      '¿Vio la mancha un dermatólogo? Si no: visita pronto, antes de todo lo cosmético.',
    'conditions.cancer-now-or-recent': '¿Qué cáncer, en tratamiento o cuándo terminó, qué médico?',
    'conditions.skin-cancer-in-area': '¿Qué cáncer de piel, dónde, cuándo, qué médico?',
    'conditions.not-sure': 'Lea la lista en voz alta: ¿tiene o tuvo algo de eso?',
    'conditions.cancer-past': '¿Qué cáncer, y cuándo terminó el tratamiento?',
    'conditions.weak-immune-system': '¿Cuál es la causa, y qué médico lo lleva?',
    'conditions.autoimmune': '¿Qué enfermedad, activa o en calma, qué médico?',
    'conditions.raised-scars': '¿Dónde le salen, y de qué?',
    'scar-kind.raised': '¿Desde cuándo está abultada? ¿Crece? ¿Ha recibido atención?',
    'scar-kind.not-sure': '¿Es abultada o gruesa? ¿De qué es?',
    'conditions.bleeding-disorder': '¿Qué trastorno, y qué médico lo lleva?',
    'conditions.diabetes': '¿Está bien controlada, y qué médico la lleva?',
    'conditions.dark-marks': '¿Marcas oscuras tras qué, y cuánto duran?',
    'conditions.cold-sores-before': '¿Cada cuánto, dónde, y cuándo fue el último?',
    'medicines.isotretinoin-now':
      '¿Desde cuándo, quién la receta? No nombre ningún tiempo de espera.',
    'medicines.isotretinoin-past-year':
      '¿Cuándo fue la última dosis? No nombre ningún tiempo de espera.',
    'medicines.blood-thinner': `¿Cuál, para qué, quién lo receta? ${neverStop}`,
    'medicines.immune-medicine': `¿Cuál, para qué, quién la receta? ${neverStop}`,
    'medicines.retinoid-or-acid': '¿Qué producto, cada cuánto, en qué parte de la piel?',
    'medicines.not-sure': `Pida los nombres de los envases o la lista de la farmacia. ${neverStop}`,
    'allergies.severe-reaction': '¿A qué, cuándo, qué pasó?',
    'allergies.skin-product-or-numbing': '¿A qué producto o anestésico? ¿Qué pasó?',
    'allergies.donor-or-blood-product': '¿A qué producto? ¿Qué pasó, y cuándo?',
    'allergies.not-sure':
      '¿Alguna reacción a una medicina, un producto, un metal o un producto de sangre?',
    'allergies.metal': '¿A qué metal? ¿Qué pasó?',
    'allergies.sensitive-skin': '¿Qué productos le arden o le dan sarpullido?',
    'recent-illness.fever-now':
      '¿Sigue la fiebre? ¿Algún procedimiento o relleno no mencionado? Entonces hoy a esa clínica.',
    'recent-illness.not-sure':
      '¿Fiebre, infección, antibiótico, vacuna o arreglo dental en las últimas 2 semanas?',
    'recent-illness.infection': '¿Qué infección, y ya pasó?',
    'recent-illness.antibiotics': `¿Para qué, y hasta cuándo? ${neverStop}`,
    'recent-illness.vaccine-or-dental-work': '¿Qué, en qué fecha? ¿Tiene relleno?',
    'recent-sun.yes': '¿Cuándo, dónde, y le queda bronceado?',
    'recent-sun.not-sure':
      '¿Bronceado, playa, cama solar o trabajo al aire libre en los últimos 2 meses?',
    'smoking.yes': '¿Cuánto, y desde cuándo?',
    'smoking.rather-not-say': '¿Se lo diría en privado al profesional médico? No insista.',
    'exosome-history.injected-or-drip':
      '¿Qué, dónde, quién, cuándo? ¿Señales de infección desde entonces? Entonces hoy a un médico.',
    'exosome-history.not-sure':
      '¿Alguna crema, atención en clínica, inyección o suero que llamaran exosomas?',
    'product-reaction.gone':
      '¿Qué producto, qué pasó, cuánto duró? ¿Se informó a MedWatch de la FDA?',
    'product-reaction.not-sure': '¿Qué pasó después del producto, y queda algo todavía?',
    'treated-by.spa-or-home': '¿Dónde, quién, con qué producto o aparato?',
    'treated-by.not-sure': '¿Nombre del lugar? ¿Había un profesional con licencia?',
    'when-filler.before-a-planned-procedure':
      '¿Fecha y lugar del relleno, y fecha del procedimiento?',
    'when-filler.inside-its-span': '¿Fecha del relleno, y en qué parte?',
    'when-wrinkle-relaxer.inside-its-span': '¿Fecha de la inyección para arrugas?',
    'scar-age.under-6-weeks': '¿Fecha de la lesión u operación? ¿Está cerrada la herida?',
    'scar-age.not-sure': '¿Mes y año de la cicatriz? ¿Está cerrada?',
    'expectation.on-its-own': '¿Qué espera que hagan los exosomas por sí solos?',
    'expectation.not-sure': '¿Qué ha leído u oído sobre cómo se usan?',
    'when-microneedling.inside-its-gate': whenAndState('las microagujas'),
    'when-rf-microneedling.inside-its-gate': whenAndState('las microagujas con radiofrecuencia'),
    'when-light-laser.inside-its-gate': whenAndState('la luz o el láser'),
    'when-resurfacing-laser.inside-its-gate': whenAndState('el láser de renovación'),
    'when-light-peel.inside-its-gate': whenAndState('el peeling suave'),
    'when-medium-or-deep-peel.inside-its-gate': whenAndState('el peeling medio o profundo'),
    'when-surgery.inside-its-gate': whenAndState('la cirugía'),
    'when-prp.inside-its-gate': whenAndState('el PRP'),
    'when-exosome-treatment.inside-its-gate': whenAndState('el tratamiento con exosomas'),
    'when-other-or-not-sure.inside-its-gate': `¿Qué se hizo? ${whenAndState('el procedimiento')}`,
    'treated-skin.peeling-or-crusting':
      '¿Sigue pelándose o con costras hoy? ¿Qué dijo esa clínica?',
    'treated-skin.raw-or-weeping':
      '¿Sigue en carne viva o húmeda hoy? ¿Llamó a esa clínica? Con fiebre: hoy a esa clínica.',
    'treated-skin.not-sure':
      '¿Qué ve: cerrada, roja, se pela, con costras, en carne viva o húmeda?',
    'surgeon-clearance.no': '¿Nombre del cirujano, y fecha del próximo control?',
    'surgeon-clearance.not-sure': '¿Le preguntaría al cirujano antes de una visita?',
    'same-area.no-while-healing': '¿Qué zona está sanando, y en cuál quiere ayuda?',
    'treated-skin.red-or-tender': '¿Sigue roja o sensible hoy? ¿Va a menos o a más?',
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
    'problem-signs.device-burn-or-new-numbness': `${stillToday} MedWatch de la FDA.`,
    'age.under-18': 'Hable solo con el padre, la madre o el tutor.',
    'recent-illness.fever-after-procedure': stillToday,
    'problem-signs.late-lumps':
      '¿Desde cuándo, tras qué, dónde? ¿Llamó a la clínica que le atendió? Si avanza o hay fiebre: hoy.',
    'treated-skin.raw-and-late':
      '¿Desde cuándo está así? ¿Llamó a la clínica que le atendió? Si avanza o hay fiebre: hoy.',
    'product-reaction.still-there':
      '¿Qué producto, qué tiene ahora? ¿Lo vio un médico? ¿Se informó a MedWatch de la FDA?',
    area: '¿Qué zona exactamente, un lado o ambos?',
    'planned-with': '¿Qué clínica, qué fecha? ¿Puede este consultorio hablar con ellos?',
  },
};
