import { requestLimits } from '../../consultation/index.ts';
import type { ConsentTexts } from '../contract.ts';

/** Wording of the request form, the consents and the confirmation. */
export const consentTexts: ConsentTexts = {
  consents: {
    'consent-contact': 'El consultorio puede comunicarse conmigo sobre esta solicitud.',
    'consent-health-answers':
      'He leído el aviso de privacidad. El consultorio puede guardar y usar estas respuestas de salud para esta solicitud.',
    'consent-text':
      'El consultorio puede enviarme mensajes de texto sobre esta solicitud. Es mi decisión. Puedo pedir que paren cuando quiera. Mi plan telefónico puede cobrar los mensajes.',
  },
  request: {
    title: 'Pida que le llamen o escriban',
    lead: [
      'El consultorio lee su solicitud y se comunica con usted.',
      'Todavía no es una cita.',
      'Nada se envía hasta que usted pulse Enviar.',
    ],
    fields: {
      name: { label: 'Su nombre' },
      email: {
        label: 'Correo electrónico',
        hint: 'Dé un correo, un teléfono o ambos.',
      },
      phone: { label: 'Teléfono', hint: 'Con el código de área.' },
      contactBy: { label: '¿Cómo prefiere que se comuniquen con usted?' },
      voicemailOk: {
        label: '¿Pueden dejarle un mensaje de voz?',
        hint: 'Piense en quién más podría oírlo.',
      },
      bestTimes: {
        label: 'Mejores horas para llamar',
        hint: 'En la hora del consultorio. Déjelo vacío si cualquier hora le va bien.',
      },
      existingPatient: { label: '¿Ya ha sido paciente aquí?' },
      note: {
        label: '¿Hay algo más que deban saber?',
        hint: 'Puede dejarlo vacío.',
      },
      language: { label: '¿En qué idioma quiere que le hablen?' },
    },
    contactWays: {
      phone: 'Llamada',
      email: 'Correo electrónico',
      text: 'Mensaje de texto',
    },
    timesOfDay: {
      morning: 'En la mañana',
      midday: 'Al mediodía',
      afternoon: 'En la tarde',
      evening: 'En la noche',
    },
    yes: 'Sí',
    no: 'No',
    noteWarning: [
      '¿Es urgente? No lo escriba aquí. Llame por teléfono.',
      'En una crisis, o si piensa en hacerse daño, llame o envíe un mensaje de texto al 988.',
    ],
    phoneLooksWrong: 'Este número podría tener un error. Revíselo, o déjelo así.',
    problems: {
      'name-missing': 'Escriba su nombre',
      'name-too-long': `Acorte su nombre a ${requestLimits.name} caracteres`,
      'control-characters':
        'Borre esto y escríbalo de nuevo. Tiene signos ocultos que no se pueden enviar.',
      'email-or-phone-missing': 'Escriba un correo o un teléfono',
      'email-malformed': 'Escriba un correo como nombre@ejemplo.com',
      'email-too-long': `Acorte el correo a ${requestLimits.email} caracteres`,
      'phone-too-long': `Acorte el teléfono a ${requestLimits.phone} caracteres`,
      'contact-by-missing': 'Elija cómo deben comunicarse con usted',
      'contact-by-needs-phone': 'Escriba un teléfono, o elija correo electrónico',
      'contact-by-needs-email': 'Escriba un correo, o elija otra forma',
      'contact-by-needs-text-consent': 'Marque la casilla de mensajes de texto, o elija otra forma',
      'voicemail-missing': 'Elija si pueden dejarle un mensaje de voz',
      'existing-patient-missing': 'Elija si ya ha sido paciente aquí',
      'note-too-long': `Acorte la nota a ${requestLimits.note} caracteres`,
      'language-missing': 'Elija un idioma',
      'consent-missing': 'Marque esta casilla para enviar su solicitud',
    },
    send: 'Enviar',
    sending: 'Enviando. Aún sin confirmar.',
    sendIsOff: [
      'Todavía no se puede enviar una solicitud desde aquí.',
      'El consultorio no ha preparado esta parte.',
      'Puede imprimir su resultado y llevarlo.',
    ],
    notSentYet: [
      'Aún no se ha enviado.',
      'Sus respuestas siguen aquí.',
      'Intente otra vez, o llame al consultorio.',
    ],
    tryAgain: 'Intentar otra vez',
    earlierVersionReceived: [
      'El consultorio ya tiene una versión anterior de esta solicitud.',
      'Sus cambios no se enviaron.',
      'Para cambiarla, llame al consultorio.',
    ],
  },
  confirmation: {
    title: 'Recibimos su solicitud',
    code: 'Su código es {code}',
    keepCode: 'Anótelo o tómele una foto.',
    whenTheyCall: 'El consultorio llama o escribe en este horario: {hours}',
    whenUnknown: 'El consultorio no ha indicado cuándo llama.',
    changeYourMind: [
      'Puede pedir que corrijan, retiren o borren su solicitud.',
      'Llame al consultorio y dé su código.',
    ],
    worse:
      '¿Se siente peor? No espere la llamada. Llame a la clínica que le atendió. En una emergencia, llame al {emergency}.',
  },
};
