import type { DecidingTexts } from '../interface-contract.ts';

/** Words of what helps to decide. */
export const decidingTexts: DecidingTexts = {
  steps: [
    'Elija quién decide: solo usted, usted con alguien cercano o usted con un profesional médico.',
    'Piense en lo que más le importa. Eso solo lo sabe usted.',
    'Si va a una visita, lleve sus preguntas. Pregunte hasta que todo le quede claro.',
    'Pida ayuda a alguien cercano, a su médico o a la clínica que le atiende.',
    'Tómese su tiempo. Puede esperar, no hacer nada o cambiar de idea.',
  ],
  title: 'Cuatro preguntas para usted',
  lead: 'Sus respuestas quedan en esta página. No se guardan ni se envían.',
  questions: {
    sure: '¿Se siente a gusto con lo que piensa elegir?',
    informed: '¿Conoce lo bueno y lo malo de todas las opciones?',
    clear: '¿Tiene claro qué es lo que más le importa?',
    supported: '¿Tiene ayuda y consejos suficientes para elegir?',
  },
  yes: 'Sí',
  no: 'No',
  bring: 'Si va a una visita, puede hablar primero de esto:',
  allYes: 'Respondió que sí a las cuatro. Aún puede cambiar de idea.',
};
