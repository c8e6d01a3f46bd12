import type { KeepingTexts } from '../interface-contract.ts';

/** Words of where answers are kept, once that is asked for. */
export const keepingTexts: KeepingTexts = {
  keep: {
    title: '¿Guardar sus respuestas en este dispositivo?',
    text: [
      'Se quedan aquí hasta 7 días. No se envían.',
      'También se guarda lo que escriba después, como su nombre.',
      'Cualquier persona que use este dispositivo puede abrirlas.',
      'Puede borrarlas cuando quiera.',
    ],
    confirm: 'Guardarlas',
    cancel: 'Ahora no',
    failed: 'Este navegador no nos deja guardarlas. Se quedan en esta pestaña.',
  },
  keptInMemory: 'No se guarda nada. Si cierra o recarga la página, pierde sus respuestas.',
  keptUntil: 'Sus respuestas se guardan en este dispositivo hasta el {day}.',
  stop: 'Dejarlas solo en esta pestaña',
  clear: {
    title: '¿Borrar todas sus respuestas?',
    text: 'No podrá recuperarlas.',
    confirm: 'Borrarlas',
    cancel: 'Conservarlas',
  },
  found: {
    title: '¿Seguir con sus respuestas?',
    text: 'Este dispositivo guarda respuestas del {day}. Si empieza de nuevo, se borran.',
    notSent: 'Su solicitud aún no se ha enviado. Pulse Seguir y se intenta de nuevo.',
    goOn: 'Seguir',
    startAnew: 'Empezar de nuevo',
  },
  elsewhere: {
    title: 'Sus respuestas están abiertas en otra pestaña',
    text: 'Siga en esa pestaña, para que nada se mezcle.',
    here: 'Usar esta pestaña',
  },
  kiosk: {
    kept: 'Esta pantalla no guarda nada. Si pasan dos minutos sin que la toque, empieza de nuevo.',
    title: '¿Sigue ahí?',
    text: 'Sus respuestas se borrarán en {seconds} segundos.',
    notSent: 'Su solicitud no se ha enviado. Avise en la recepción.',
    goOn: 'Sigo aquí',
    clear: 'Borrarlas ya',
  },
  notAccepted: {
    outOfDate: 'Estas páginas cambiaron. Cárguelas otra vez. Sus respuestas se quedan.',
    loadAgain: 'Cargar otra vez',
    refused: 'No se pudo aceptar su solicitud. No se guardó nada. Llame al consultorio.',
    erased: 'Esta solicitud fue borrada. Borre sus respuestas para empezar de nuevo.',
    staffQuestion: 'Su sesión es de personal. ¿Para quién es esta solicitud?',
    staffPerson: 'Una persona real',
    staffTest: 'Una prueba',
  },
};
