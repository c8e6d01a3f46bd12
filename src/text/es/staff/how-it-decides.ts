import type { HowItDecidesTexts } from '../../staff-how-it-decides-contract.ts';

/** La decisión dibujada y en tablas. */
export const howItDecidesTexts: HowItDecidesTexts = {
  title: 'Cómo decide',
  lead: 'Todo el camino de las respuestas al resultado, dibujado con los mismos datos que deciden. Cuenta cada regla que se cumple, y gana la más prudente.',
  pathTitle: 'El camino de {name}',
  pathLead:
    'Resalta lo que se preguntó y lo que contó en esta solicitud. Lo demás queda en tono claro.',
  definition: 'Reglas {definition}',
  proposal:
    'Lo que no está en el artículo es una propuesta hasta que un médico del consultorio lo haya confirmado.',
  backToRequest: 'Volver a la solicitud',
  seePath: 'Ver dibujado el camino de esta solicitud',
  print: 'Imprimir',
  contents: 'En esta página',
  unknownVersion:
    'Las reglas de esta solicitud ya no se guardan aquí, así que no hay nada que dibujar.',
  parts: {
    questions: {
      title: '1. Qué se pregunta y qué lo termina',
      lead: 'Las preguntas en su orden. Una respuesta de la derecha las termina: entonces no hay opción, solo qué hacer.',
    },
    matching: {
      title: '2. ¿Es una opción un tema?',
      lead: 'Cada opción necesita un objetivo que encaje. La de la clínica necesita además un procedimiento al lado.',
    },
    holding: {
      title: '3. Qué frena una opción',
      lead: 'Cada opción baja por su línea. Lo que está en la línea la frena o la acompaña como precaución.',
    },
    times: {
      title: '4. Cuánto tiempo cuenta algo',
      lead: 'Días desde un procedimiento o una cicatriz. Mientras dura la barra, su regla cuenta. No estar seguro de la fecha cuenta como dentro.',
    },
    result: {
      title: '5. Qué resulta',
      lead: 'Para cada opción, la primera línea desde arriba que se cumple.',
    },
  },
  tables: 'Lo mismo en tablas',
  tablesLead: 'Todo lo de los dibujos, para leerlo línea por línea.',
  toTables: 'A las tablas',
  picture: '{title}. Las tablas de abajo dicen lo mismo.',
  legend: {
    always: 'se pregunta a todos los que llegan a esta sección',
    sometimes: 'se pregunta solo tras ciertas respuestas de esta sección',
    own: 'contó en esta solicitud',
  },
  ends: 'Termina aquí',
  onward: 'Si no, sigue',
  severalAnswers: 'Varias respuestas juntas',
  effects: {
    matches: 'Encaja',
    'does-not-match': 'No encaja',
    partner: 'Junto a uno',
    excludes: 'Descartada',
    review: 'Preguntar antes',
    'not-now': 'Por ahora no',
    caution: 'Precaución',
  },
  onlyWith: 'solo con {answers}',
  days: { one: '{count} día', other: '{count} días' },
  dayAxis: 'Días desde entonces',
  statuses: {
    'medical-grade': {
      'not-suggested': 'Ningún objetivo encaja, no hay procedimiento al lado o algo la descarta.',
      'not-now': 'Una regla dice que por ahora no.',
      'ask-first': 'Al menos una regla dice que antes debe verlo un profesional médico.',
      'worth-discussing': 'Encaja y nada la frena. Lleva sus precauciones.',
    },
    topical: {
      'not-suggested': 'Ningún objetivo encaja o algo la descarta.',
      'not-now': 'La piel donde iría aún sana, o puede que aún sane.',
      'ask-first': 'Al menos una regla dice que antes debe verlo un profesional médico.',
      'worth-discussing': 'Encaja y nada la frena. Lleva sus precauciones.',
    },
  },
  levelsLead: 'Lo que dice arriba la página del resultado:',
  levels: {
    topics: 'Al menos una opción merece hablarse.',
    'ask-first': 'Ninguna, pero una dice preguntar antes o por ahora no.',
    'no-match': 'Ninguna opción es un tema.',
  },
  columns: {
    section: 'Sección',
    question: 'Pregunta',
    asked: 'Se pregunta',
    ends: 'Qué termina aquí las preguntas',
    rule: 'Respuesta o regla',
    sources: 'Fuentes',
    days: 'Días',
    own: 'Esta solicitud',
    status: 'Resulta',
    when: 'Cuándo',
  },
  askedAlways: 'Siempre que se llega aquí',
  askedBecauseOf: 'Depende de: {questions}',
  notAsked: 'no se preguntó',
  nothing: '–',
  holds: 'contó',
};
