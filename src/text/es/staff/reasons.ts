import type { StaffReasonTexts } from '../../staff-contract.ts';

const needsPartner = 'el grado médico va solo junto a un procedimiento';
const earlyOnly = 'el artículo solo tiene hallazgos iniciales, sin decir de qué tipo';
const underCosmetic = 'en la tabla del artículo está en lo cosmético';
const unknownIsNotNo = 'no saber no es un no';
const notHealed = 'la piel quizás no ha sanado';
const slowHealing = 'infección, tarda en sanar';
const infectionRisk = 'puede subir el riesgo de infección tras una cirugía';
const gate = (procedure: string) => `${procedure}: dentro del tiempo de sanar, o fecha dudosa.`;

// On the phone: what is said to the person; what staff do stands in brackets.
const whenAndState = (procedure: string) =>
  `¿Cuándo fue ${procedure}, y quién le atendió? ¿Está cerrada la piel? ¿Qué dice esa clínica?`;
const goalPrompt = '¿Qué cambio le gustaría ver, y dónde?';
const stillThere =
  '¿Lo tiene ahora? (Si es así: que cuelgue y llame de inmediato al número de emergencias.)';
const stillToday =
  '¿Lo tiene ahora? (Si es así: que llame hoy a la clínica o al cirujano que le atendió; fuera de horario, a urgencias.)';
const ifItSpreads =
  '(Si avanza, con calor o con fiebre: que llame hoy a la clínica que le atendió.)';
const callTheClinic =
  '¿Llamó a la clínica que le atendió? (Si avanza o hay fiebre: que la llame hoy.)';
const inPrivate = (matter: string) =>
  `¿Prefiere hablar ${matter} en privado con el profesional médico? (No insista.)`;

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
    'goals.not-sure': 'Aún no sabe qué busca: se hablará de ello.',
    'partner-procedure.planned': `Procedimiento planeado: ${needsPartner}.`,
    'partner-procedure.recent': `Procedimiento reciente, dentro del tiempo de sanar: ${needsPartner}.`,
    'open-to-procedure.yes': `Aceptaría un procedimiento: ${needsPartner}.`,
    'open-to-procedure.want-advice': `Quiere consejo sobre un procedimiento: ${needsPartner}.`,
    'open-to-procedure.no': `No quiere un procedimiento: ${needsPartner}.`,
    'setting.home': 'Solo quiere cuidarse en casa: el grado médico debe usarse en una clínica.',
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
    'skin-now.sunburn': 'Quemadura de sol ahora: un láser puede dejar cambio de color duradero.',
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
    'scar-kind.not-sure':
      'Tipo de cicatriz dudoso: puede ser abultada; una lesión nueva puede dejar otra.',
    'conditions.bleeding-disorder':
      'Trastorno de la coagulación: excluido en la etiqueta de un aparato.',
    'conditions.diabetes': `Diabetes: ${infectionRisk}.`,
    'conditions.dark-marks':
      'Marcas oscuras tras lesiones: se reportó cambio de color tras microagujas.',
    'conditions.cold-sores-before':
      'Fuegos labiales antes: el antiviral preventivo lo decide el profesional médico.',
    'medicines.isotretinoin-now':
      'Isotretinoína ahora: las fuentes no coinciden; decide el profesional médico.',
    'medicines.isotretinoin-past-year':
      'Isotretinoína en el último año: las fuentes no coinciden; decide el profesional médico.',
    'medicines.blood-thinner':
      'Anticoagulante o aspirina a diario: moretones, sangrado. Nunca “déjelo”.',
    'medicines.immune-medicine': `Medicina que baja las defensas: ${slowHealing}.`,
    'medicines.retinoid-or-acid': 'Retinoide o ácido: puede irritar la piel tratada.',
    'medicines.not-sure': `Medicinas dudosas: ${unknownIsNotNo}.`,
    'allergies.severe-reaction': 'Reacción alérgica grave en el pasado.',
    'allergies.skin-product-or-numbing': 'Alergia a un producto para la piel o a un anestésico.',
    'allergies.donor-or-blood-product': 'Alergia a un producto de sangre o de donante.',
    'allergies.not-sure': `Alergias dudosas: ${unknownIsNotNo}.`,
    'allergies.metal': 'Alergia al metal: agujas e instrumentos.',
    'allergies.sensitive-skin': 'Piel sensible: hablar de una prueba de parche.',
    'recent-illness.fever-now':
      'Fiebre ahora, sin procedimiento ni relleno dentro de su tiempo: lo electivo espera.',
    'recent-illness.not-sure': `Enfermedad reciente dudosa: ${unknownIsNotNo}.`,
    'recent-illness.infection': 'Infección reciente: lo electivo espera.',
    'recent-illness.antibiotics': 'Antibióticos recientes: lo electivo espera.',
    'recent-illness.vaccine-or-dental-work':
      'Vacuna o arreglo dental reciente: hinchazón tardía donde hay relleno.',
    'recent-sun.yes': 'Mucho sol o bronceado reciente: un láser puede dejar cambio de color.',
    'recent-sun.not-sure':
      'Sol reciente dudoso: tras mucho sol, un láser puede dejar cambio de color.',
    'smoking.yes': `Fuma: ${infectionRisk}.`,
    'smoking.rather-not-say': `Tabaco no indicado: fumar ${infectionRisk}.`,
    'exosome-history.injected-or-drip': 'Exosomas por inyección o suero: contaminación, infección.',
    'exosome-history.not-sure': `Uso previo de exosomas dudoso: ${unknownIsNotNo}.`,
    'product-reaction.gone': 'Reacción previa a un producto de exosomas, PRP u otro biológico.',
    'product-reaction.not-sure': `Reacción previa dudosa: ${unknownIsNotNo}.`,
    'treated-by.spa-or-home': 'Atención en spa, salón o casa: riesgo de infección.',
    'treated-by.not-sure':
      'Quién le atendió es dudoso: en un lugar sin licencia, riesgo de infección.',
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
    'surgeon-clearance.not-sure': `Visto bueno del cirujano dudoso: ${notHealed}.`,
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
      'Piel tratada en carne viva o húmeda, quizás fuera de todo tiempo de sanar.',
    'product-reaction.still-there': 'Reacción a un producto biológico que sigue presente.',
  },
  checklist: {
    'goals.procedure-recovery': '¿Qué procedimiento es, y dónde se hace o se hizo?',
    'goals.scar': '¿Qué cicatriz es, de qué es y desde cuándo la tiene?',
    'goals.fine-lines': goalPrompt,
    'goals.texture': goalPrompt,
    'goals.firmness': goalPrompt,
    'goals.uneven-tone': goalPrompt,
    'goals.redness': goalPrompt,
    'goals.dryness': goalPrompt,
    'goals.barrier-care': goalPrompt,
    'goals.antioxidant-care': goalPrompt,
    'goals.hair':
      '¿Qué le gustaría mejorar de su cabello? (Ofrezca hablar. No hay opción de exosomas.)',
    'goals.body-contouring':
      '¿Qué le gustaría cambiar de la forma de su cuerpo? (Ofrezca una consulta sobre eso.)',
    'goals.medical-condition': '¿Qué enfermedad es, y lo sabe su propio médico?',
    'goals.not-sure': '¿Qué es lo que más le molesta? ¿Hay algo en lo que quiera ayuda?',
    'partner-procedure.planned': '¿Qué procedimiento tiene previsto, cuándo y con quién?',
    'partner-procedure.recent': '¿Qué procedimiento le hicieron, en qué fecha y quién?',
    'open-to-procedure.yes': '¿Tiene algún procedimiento en mente?',
    'open-to-procedure.want-advice': '¿Sobre qué procedimiento quiere consejo?',
    'open-to-procedure.no': 'Nos dijo que no quiere ningún procedimiento. ¿Sigue siendo así?',
    'setting.home': 'Nos dijo que quiere cuidados solo en casa. ¿Sigue siendo así?',
    'donor-material.not-acceptable':
      '¿Rechaza todo lo que venga de donantes humanos, también en una crema?',
    'age.18-to-21': '¿Cuál es su fecha de nacimiento?',
    'pregnancy.pregnant-or-might-be':
      'Nos dijo que hay o puede haber un embarazo. ¿Quiere que el profesional médico sepa algo más?',
    'pregnancy.trying': 'Nos dijo que busca un embarazo. ¿Sigue siendo así?',
    'pregnancy.rather-not-say': inPrivate('del embarazo'),
    'pregnancy.breastfeeding': '¿Está amamantando ahora?',
    'skin-now.infection-or-open-sore': `¿Dónde la tiene, desde cuándo, y la vio alguien? ${ifItSpreads}`,
    'skin-now.rash-or-irritation': '¿Dónde tiene el sarpullido, desde cuándo, y sabe la causa?',
    'skin-now.cold-sore': '¿Dónde tiene el fuego labial, y lo tiene todavía?',
    'skin-now.sunburn': '¿Cuándo se quemó? ¿La piel sigue roja o se pela?',
    'skin-now.not-sure': '¿Qué ve hoy en su piel?',
    'skin-now.new-or-changing-spot':
      '¿Le vio la mancha un dermatólogo? (Si no: una visita pronto, antes de todo lo cosmético.)',
    'conditions.cancer-now-or-recent':
      '¿Qué cáncer es? ¿Está en tratamiento, o cuándo terminó? ¿Qué médico le atiende?',
    'conditions.skin-cancer-in-area':
      '¿Qué cáncer de piel fue, dónde y cuándo? ¿Qué médico le atiende?',
    'conditions.not-sure':
      '¿Le leo una lista y me dice qué le corresponde? (Lea la lista en voz alta.)',
    'conditions.cancer-past': '¿Qué cáncer fue, y cuándo terminó el tratamiento?',
    'conditions.weak-immune-system': '¿Por qué tiene bajas las defensas, y qué médico le atiende?',
    'conditions.autoimmune': '¿Qué enfermedad es? ¿Está activa o en calma? ¿Qué médico le atiende?',
    'conditions.raised-scars': '¿Dónde le salen cicatrices abultadas, y de qué?',
    'scar-kind.raised':
      '¿Desde cuándo está abultada la cicatriz? ¿Sigue creciendo? ¿Ha recibido atención?',
    'scar-kind.not-sure': '¿La cicatriz es abultada o gruesa? ¿De qué es?',
    'conditions.bleeding-disorder': '¿Qué trastorno de la coagulación es, y qué médico le atiende?',
    'conditions.diabetes': '¿Tiene la diabetes bien controlada, y qué médico le atiende?',
    'conditions.dark-marks': '¿Qué le deja marcas oscuras, y cuánto le duran?',
    'conditions.cold-sores-before':
      '¿Cada cuánto le sale un fuego labial, dónde, y cuándo fue el último?',
    'medicines.isotretinoin-now':
      '¿Desde cuándo toma isotretinoína, y quién se la receta? (No nombre ningún tiempo de espera.)',
    'medicines.isotretinoin-past-year':
      '¿Cuándo tomó la última dosis de isotretinoína? (No nombre ningún tiempo de espera.)',
    'medicines.blood-thinner':
      '¿Qué anticoagulante o aspirina toma, para qué, y quién se lo receta?',
    'medicines.immune-medicine': '¿Qué medicina es, para qué la toma, y quién se la receta?',
    'medicines.retinoid-or-acid': '¿Qué producto usa, cada cuánto, y en qué parte de la piel?',
    'medicines.not-sure':
      '¿Puede leerme los nombres de los envases, o pedir la lista a su farmacia?',
    'allergies.severe-reaction': '¿A qué reaccionó, cuándo fue, y qué pasó?',
    'allergies.skin-product-or-numbing': '¿Qué producto o anestésico fue, y qué pasó?',
    'allergies.donor-or-blood-product': '¿Qué producto fue, cuándo, y qué pasó?',
    'allergies.not-sure':
      '¿Ha tenido alguna reacción a una medicina, un producto, un metal o un producto de sangre?',
    'allergies.metal': '¿A qué metal, y qué le pasa?',
    'allergies.sensitive-skin': '¿Qué productos le arden o le dan sarpullido?',
    'recent-illness.fever-now':
      '¿Sigue con fiebre? ¿Le hicieron algún procedimiento o relleno que no mencionó? (Si ambas cosas: que llame hoy a esa clínica.)',
    'recent-illness.not-sure':
      'En las últimas 2 semanas, ¿tuvo fiebre, una infección, un antibiótico, una vacuna o un arreglo dental?',
    'recent-illness.infection': '¿Qué infección tuvo, y ya pasó?',
    'recent-illness.antibiotics': '¿Para qué son los antibióticos, y hasta cuándo los toma?',
    'recent-illness.vaccine-or-dental-work': '¿Qué fue, y en qué fecha? ¿Tiene algún relleno?',
    'recent-sun.yes': '¿Cuándo y dónde tomó el sol? ¿Le queda bronceado?',
    'recent-sun.not-sure':
      'En los últimos 2 meses, ¿tuvo bronceado, playa, cama solar o trabajo al aire libre?',
    'smoking.yes': '¿Cuánto fuma, y desde cuándo?',
    'smoking.rather-not-say': inPrivate('del tabaco'),
    'exosome-history.injected-or-drip':
      '¿Qué fue, dónde, cuándo, y quién se lo puso? ¿Alguna señal de infección desde entonces? (Si es así: hoy a un médico.)',
    'exosome-history.not-sure':
      '¿Le han dado una crema, un tratamiento, una inyección o un suero que llamaran exosomas?',
    'product-reaction.gone':
      '¿Qué producto fue, qué pasó, y cuánto duró? ¿Se informó a MedWatch de la FDA?',
    'product-reaction.not-sure': '¿Qué pasó después del producto, y le queda algo todavía?',
    'treated-by.spa-or-home': '¿Dónde se lo hicieron, quién, y con qué producto o aparato?',
    'treated-by.not-sure': '¿Cómo se llama el lugar? ¿Había un profesional con licencia?',
    'when-filler.before-a-planned-procedure':
      '¿Cuándo y dónde le pusieron el relleno? ¿Para cuándo es el procedimiento?',
    'when-filler.inside-its-span':
      '¿Cuándo le pusieron el relleno, y en qué parte de la cara o del cuerpo?',
    'when-wrinkle-relaxer.inside-its-span': '¿Cuándo le pusieron la inyección para arrugas?',
    'scar-age.under-6-weeks': '¿Cuándo fue la lesión u operación? ¿Está cerrada la herida?',
    'scar-age.not-sure': '¿De qué mes y año es la cicatriz? ¿Está cerrada?',
    'expectation.on-its-own': '¿Qué espera que hagan los exosomas por sí solos?',
    'expectation.not-sure': '¿Qué ha leído u oído sobre cómo se usan los exosomas?',
    'when-microneedling.inside-its-gate': whenAndState('el tratamiento de microagujas'),
    'when-rf-microneedling.inside-its-gate': whenAndState(
      'el tratamiento de microagujas con radiofrecuencia',
    ),
    'when-light-laser.inside-its-gate': whenAndState('el tratamiento de luz o láser'),
    'when-resurfacing-laser.inside-its-gate': whenAndState('el láser de renovación'),
    'when-light-peel.inside-its-gate': whenAndState('el peeling suave'),
    'when-medium-or-deep-peel.inside-its-gate': whenAndState('el peeling'),
    'when-surgery.inside-its-gate': whenAndState('la cirugía'),
    'when-prp.inside-its-gate': whenAndState('el PRP'),
    'when-exosome-treatment.inside-its-gate': whenAndState('el tratamiento con exosomas'),
    'when-other-or-not-sure.inside-its-gate': `¿Qué le hicieron? ${whenAndState('eso')}`,
    'treated-skin.peeling-or-crusting':
      '¿La piel sigue pelándose o con costras hoy? ¿Qué dijo esa clínica?',
    'treated-skin.raw-or-weeping':
      '¿La piel sigue en carne viva o húmeda hoy? ¿Llamó a esa clínica? (Con fiebre: que la llame hoy.)',
    'treated-skin.not-sure':
      '¿Qué ve: la piel está cerrada, roja, se pela, con costras, en carne viva o húmeda?',
    'surgeon-clearance.no': '¿Cómo se llama su cirujano, y cuándo es el próximo control?',
    'surgeon-clearance.not-sure': '¿Le preguntaría a su cirujano antes de venir a una visita?',
    'same-area.no-while-healing': '¿Qué zona está sanando, y en cuál quiere ayuda?',
    'treated-skin.red-or-tender': '¿La piel sigue roja o sensible hoy? ¿Va a menos o a más?',
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
    'problem-signs.device-burn-or-new-numbness': `${stillToday} ¿Se informó a MedWatch de la FDA?`,
    'age.under-18': '¿Puedo hablar con su padre, su madre o su tutor? (Con nadie más.)',
    'recent-illness.fever-after-procedure': stillToday,
    'problem-signs.late-lumps': `¿Desde cuándo los tiene, después de qué, y dónde? ${callTheClinic}`,
    'treated-skin.raw-and-late': `¿Desde cuándo está la piel en carne viva? ${callTheClinic}`,
    'product-reaction.still-there':
      '¿Qué producto fue, y qué tiene ahora? ¿Le vio un médico? ¿Se informó a MedWatch de la FDA?',
    area: '¿Qué zona es exactamente? ¿Un lado o los dos?',
    'planned-with':
      '¿Ya hay fecha para el procedimiento? Si lo hace otra clínica: ¿cuál es, y podemos hablar con ellos?',
  },
  checklistTogether: {
    'inside-its-gate':
      'De cada uno: ¿cuándo fue, y quién le atendió? ¿Está cerrada la piel? ¿Qué dice esa clínica?',
  },
};
