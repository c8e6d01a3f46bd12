import type { Sentences } from '../contract.ts';
import type { InterfaceTexts } from '../interface-contract.ts';

/** Words of the patient's pages that no question carries. */
export const interfaceTexts: InterfaceTexts = {
  titles: { questions: 'Preguntas sobre exosomas' },
  languages: { en: 'English', es: 'Español' },
  skipToMatter: 'Ir al contenido',
  about: 'Qué son los exosomas',
  privacy: 'Aviso de privacidad',
  help: 'Pida ayuda ahora',
  backToQuestions: 'Volver a las preguntas',
  notFound: 'No existe esa página',
  draft: 'Borrador. Aún no es para pacientes.',
  version: 'Versión {version}.',

  start: {
    title: '¿Vale la pena hablar de un tratamiento con exosomas?',
    lead: 'Los exosomas son burbujas diminutas que sueltan las células. Responda unas preguntas cortas y reciba una lista para llevar a su cita. No es consejo médico.',
    help: 'Qué hacer ante cada señal',
  },
  sharedPages: {
    'treated-skin': 'Su piel tratada',
    'planned-when': 'El procedimiento que piensa hacerse',
    'recent-sun': 'Sol y tabaco',
  },
  whyAsked: 'Por qué preguntamos: {why}',
  or: 'o',
  continue: 'Continuar',
  back: 'Atrás',
  oneLeft: 'falta 1',
  someLeft: 'faltan unas {count}',
  errorsTitle: 'Revise esta página',

  kept: 'Sus respuestas se quedan en esta pestaña hasta que usted pulse Enviar.',
  keepOnDevice: 'Guardar en este dispositivo',
  clear: 'Borrar mis respuestas',
  notices: {
    'asked-again': 'Pasaron unas horas. Le hacemos algunas preguntas de nuevo.',
    'started-anew': 'Sus respuestas anteriores ya no están. Empezamos de nuevo.',
    'definition-changed': 'Las preguntas cambiaron. Le hacemos algunas de nuevo.',
    'more-asked': 'Por su respuesta, hay más que preguntar.',
  },
  loadFailed: {
    title: 'Esta parte no se cargó',
    text: 'Sus respuestas siguen aquí. Revise su conexión e intente otra vez.',
    again: 'Intentar otra vez',
  },
  loading: 'Cargando…',

  check: {
    title: 'Revise sus respuestas',
    lead: ['¿Está todo bien?', 'Todavía no se ha enviado nada.'],
    change: 'Cambiar',
    nothingTicked: 'Nada marcado',
    notSentTitle: 'Respuestas que ya no cuentan',
    notSentLead: 'Cambió una respuesta anterior. Estas no se enviarán.',
    toResult: 'Ver su resultado',
  },
  ending: {
    call: 'Llame al {number}',
    callPractice: 'Llame a este consultorio: {number}',
  },
  result: {
    choices: 'Sus opciones',
    always: {
      label: 'Siempre puede elegirlo',
      meaning: 'Cualquiera puede elegirlo, ahora o después.',
    },
    why: 'Por qué',
    compare: 'Comparar un punto',
    everyRow: 'Todos los puntos',
    sources: 'Ver fuentes y respuestas',
    reasonGroups: {
      fits: 'Va con lo que nos dijo',
      'does-not-fit': 'No va con lo que nos dijo',
      'ask-about': 'Hay que verlo antes',
    },
    cautions: 'Antes de decidir',
    advice: 'Lo que usted puede hacer',
    questionsToAsk: 'Preguntas para llevar',
    save: 'Guardar esta lista',
    deciding: '¿Ya puede decidir?',
    notThis: 'Lo que esto no es',
    whoWroteThis: 'Quién le dice esto',
    articleBy: 'Estas páginas siguen un artículo de una cirujana plástica y otras fuentes.',
    linesCarried: 'El consultorio vende esta línea de productos: {lines}.',
    print: 'Imprimir esta página',
    change: 'Cambiar mis respuestas',
    askTitle: 'Hable con el consultorio',
    askText: 'Verán sus respuestas y esta página.',
    ask: 'Pedir que me llamen o escriban',
  },
  request: {
    consents: 'Lo que usted acepta',
    notSentTitle: 'Aún no se ha enviado',
    retriesAlone: 'Deje esta página abierta. Se intenta de nuevo.',
    tooMany: 'Llegaron muchas solicitudes de su red. Se intenta de nuevo en unos minutos.',
    mayHaveArrived: 'No sabemos si llegó.',
    changeFirstAsks: 'Podrá cambiar sus respuestas cuando sepamos si llegó.',
  },
  confirmation: {
    earlierTitle: 'Se recibió una versión anterior',
    receivedAt: 'Recibida el {time}',
    next: 'Qué pasa ahora',
    changeTitle: 'Si cambia de idea',
    startAnew: 'Borrar y empezar de nuevo',
  },
};

/** Said on the start page while no script runs: only the server draws it. */
export const withoutScripts: Sentences = [
  'Estas preguntas necesitan JavaScript. Está apagado o no se cargó.',
  '¿Tiene alguna de las señales de abajo? Abra la página que dice qué hacer.',
  'Si no tiene ninguna, active JavaScript, cargue la página otra vez o hable con el consultorio.',
];
