import type { CareTexts } from '../contract.ts';
import type { CarePageTexts } from '../interface-contract.ts';

/** Wording of the care pages and of "get help": the action first, the reason second. */
export const careTexts: CareTexts = {
  levels: {
    emergency: {
      title: 'Llame al {emergency} ahora',
      lead: 'O vaya de inmediato a una sala de emergencias. No espere a que le devuelvan la llamada.',
    },
    'same-day': {
      title: 'Llame hoy a la clínica que le atendió',
      lead: 'Deben saberlo hoy, aunque parezca poca cosa.',
    },
    'under-age': {
      title: 'Pida a un adulto que llame',
      lead: 'Estas páginas son para adultos. Su padre, madre o tutor puede hablar con el consultorio.',
    },
    'this-week': {
      title: 'Llame a la clínica esta semana',
      lead: 'Alguien debe ver esto antes de hacer algo nuevo.',
    },
  },
  steps: {
    'call-emergency': {
      text: 'Llame al {emergency}, o pida que le lleven a una sala de emergencias.',
    },
    'call-injector-too': {
      text: '¿Empezó tras un relleno u otra inyección? Primero llame al {emergency}; luego, a quien se la puso.',
    },
    'call-treating-clinic-today': {
      text: 'Llame a la clínica, al cirujano o a la persona que le atendió.',
    },
    'out-of-hours-urgent-care': {
      text: 'Si está cerrado o no contestan, vaya hoy a un centro de urgencias (urgent care).',
    },
    'worse-call-emergency': {
      text: 'Si avanza rápido, se siente muy mal o le cuesta respirar, llame al {emergency}.',
    },
    'no-form-for-this': {
      text: 'Para esto no se puede enviar un formulario. Podrían leerlo demasiado tarde.',
    },
    'adult-calls': {
      text: 'Pida a un adulto, como su padre, madre o tutor, que llame. {practice}: {phone}',
      withoutPhone: 'Pida a un adulto, como su padre, madre o tutor, que llame al consultorio.',
    },
    'adult-calls-this-week': {
      text: 'Nos habló de bolitas o bultos nuevos. Pida al adulto que llame esta semana.',
    },
    'nothing-is-stored': {
      text: 'Sus respuestas no se envían al consultorio, y este no las guarda.',
    },
    'call-this-week': {
      text: 'Llame a la clínica que le atendió, o a este consultorio.',
    },
    'put-nothing-on-it': {
      text: 'No se ponga nada nuevo en la piel hasta que alguien la revise.',
    },
    'form-is-possible': {
      text: 'También puede enviar una solicitud al consultorio. Si empeora, llame de todos modos.',
    },
  },
  reasons: {
    'emergency-signs.breathing-or-swelling':
      'La dificultad para respirar o la garganta hinchada puede ser una reacción grave.',
    'emergency-signs.sight-change':
      'Un cambio repentino en la vista necesita ayuda de inmediato, sobre todo después de un relleno.',
    'emergency-signs.pale-or-mottled-skin':
      'La piel que se pone blanca, pálida o jaspeada necesita ayuda de inmediato, sobre todo después de un relleno.',
    'emergency-signs.face-or-speech':
      'La falta de fuerza, la cara caída o la dificultad para hablar necesita ayuda de inmediato.',
    'emergency-signs.chest-or-breath':
      'El dolor en el pecho o la falta de aire puede venir de un coágulo de sangre.',
    'emergency-signs.very-unwell-with-fever':
      'Fiebre o escalofríos, si se siente muy mal, puede ser una infección grave. Es una precaución de este consultorio.',
    'emergency-signs.fast-spreading-skin':
      'El enrojecimiento que avanza rápido, o la piel que se pone negra o dormida, puede ser una infección grave.',
    'emergency-signs.bleeding-or-wound-opening':
      'Una herida que se abre o sangre que empapa el vendaje necesita ayuda de inmediato.',
    'emergency-signs.severe-pain':
      'Un dolor muy fuerte, también de cabeza, necesita ayuda de inmediato.',
    'problem-signs.infection-signs':
      'El enrojecimiento que avanza, el pus o la fiebre pueden ser señales de infección.',
    'problem-signs.blister-clusters':
      'Los grupos de ampollas que duelen tras un procedimiento pueden ser una infección.',
    'problem-signs.limb-swelling':
      'La hinchazón o el dolor nuevo en una pierna o un brazo puede venir de un coágulo.',
    'problem-signs.dark-painful-spots':
      'Las manchas negras o morado oscuro que duelen pueden indicar que la piel está en peligro.',
    'problem-signs.device-burn-or-new-numbness':
      'La FDA vigila los medicamentos en Estados Unidos. Advirtió de quemaduras y daño en los nervios por microagujas con radiofrecuencia.',
    'age.under-18': 'Nos dijo que tiene menos de 18 años.',
    'recent-illness.fever-after-procedure':
      'La fiebre después de un procedimiento puede ser señal de infección.',
    'problem-signs.late-lumps':
      'Alguien debe ver los bultos nuevos en piel tratada, aun meses después.',
    'treated-skin.raw-and-late': 'Alguien debe ver la piel que sigue en carne viva o húmeda.',
    'product-reaction.still-there': 'Alguien debe ver una mala reacción que no se ha ido.',
  },
};

/** Words around them. */
export const carePageTexts: CarePageTexts = {
  lead: 'Si no sabe qué parte le toca, siga la primera que podría ser.',
  whenAny: 'Cuándo hacerlo',
  whatToDo: 'Qué hacer',
  wasItHere: '¿Le atendieron aquí? Llame al {number}',
  noAnswer: '¿Allí no contestan? Este consultorio: {number}',
  why: 'Por qué ve esto',
  advice: 'También conviene saber',
  waiting: {
    title: 'Por ahora las preguntas están cerradas',
    why: [
      'Las hemos cambiado, y antes alguien del consultorio tiene que revisarlas.',
      'Si quiere hablar de una visita, llame al consultorio.',
    ],
    signs: 'No espere si tiene una de estas señales',
  },
};
