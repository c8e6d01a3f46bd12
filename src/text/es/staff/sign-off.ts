import type { SignOffTexts } from '../../staff-sign-off-contract.ts';

/** Un profesional médico confirma las reglas. */
export const signOffTexts: SignOffTexts = {
  title: 'Confirmar las reglas',
  lead: 'Es lo que decide qué opciones ven los pacientes. Lo que no está en el artículo es una propuesta hasta que un médico de este consultorio lo lea y firme aquí.',
  notSigned: 'Un médico de este consultorio aún no ha confirmado estas reglas.',
  signed: '{name} confirmó estas reglas el {when}.',
  comment: 'Comentario',
  definition: 'Reglas vigentes',
  hash: 'Huella del contenido',
  othersTitle: 'Otras reglas que se confirmaron',
  others: '{definition}: {name}, {when}',
  draft: 'Estas reglas son un borrador que nadie ha publicado todavía.',
  whoSigns:
    'Solo puede firmar una cuenta con el rol Profesional médico. Un propietario que es médico firma con otra cuenta de ese rol.',
  parts: {
    proposals: {
      title: 'Propuestas',
      lead: 'No están en el artículo: vienen de otras fuentes o son una precaución de este producto.',
    },
    gates: {
      title: 'Tiempos de curación',
      lead: 'Cuántos días se considera que la piel aún sana. Ninguna fuente da un tiempo para los exosomas.',
    },
    spans: {
      title: 'Otros tiempos',
      lead: 'Hasta cuándo mira hacia atrás una pregunta, o qué cuenta como reciente.',
    },
    'weak-sources': {
      title: 'Sin leer en la fuente',
      lead: 'Frases que se apoyan solo en una fuente secundaria [V2] o en conocimiento general [M].',
    },
  },
  count: { one: '{count} punto', other: '{count} puntos' },
  kinds: {
    level: 'Termina las preguntas',
    rule: 'Regla',
    caution: 'Precaución',
    advice: 'Consejo',
    'question-to-ask': 'Pregunta para llevar',
    'care-step': 'Qué hacer',
    about: 'Sobre los exosomas',
    choice: 'Opción',
    beside: 'Junto a una pregunta o un resultado',
    time: 'Tiempo',
  },
  columns: {
    statement: 'Lo que leen los pacientes',
    effect: 'Qué hace',
    length: 'Cuánto tiempo',
    sources: 'Fuentes',
  },
  units: {
    days: { one: '{count} día', other: '{count} días' },
    weeks: { one: '{count} semana', other: '{count} semanas' },
    months: { one: '{count} mes', other: '{count} meses' },
    years: { one: '{count} año', other: '{count} años' },
  },
  sources: {
    one: '{count} fuente y hasta dónde se comprobó',
    other: '{count} fuentes y hasta dónde se comprobaron',
  },
  marks: {
    V: 'leída en la fuente',
    V2: 'leída solo en una fuente secundaria',
    M: 'conocimiento general, sin comprobar',
    article: 'el artículo',
    policy: 'precaución propia de este producto',
  },
  readPart: 'He leído esta lista: {part}',
  notRead: 'Lea esta lista y márquela: {part}',
  problemSummary: 'Falta algo por leer',
  commentLabel: 'Comentario (puede quedar vacío)',
  commentHint: 'Para sus colegas. No escriba nada sobre pacientes. Después no se puede cambiar.',
  commentTooLong: 'Como máximo {count} caracteres.',
  toSecondLook: 'Seguir a la segunda lectura',
  secondLook: 'Segunda lectura',
  secondLookLead:
    'Esto es lo que firma {name}. Una firma no se puede cambiar ni retirar. Los pacientes leen quién firmó y cuándo.',
  noComment: 'Sin comentario.',
  sign: 'Firmar como {name}',
  back: 'Volver a las listas',
  done: 'Firmado. Ahora los pacientes leen que estas reglas están confirmadas.',
  seeRules: 'Ver las reglas dibujadas',
};
