import type { PrivacyTexts } from '../contract.ts';

/** Wording of the privacy notice: what holds for the product itself. */
export const privacyTexts: PrivacyTexts = {
  title: 'Aviso de privacidad',
  parts: [
    {
      heading: 'Antes de enviar',
      text: [
        'Sus respuestas se quedan en este dispositivo hasta que usted pulse Enviar.',
        'Si comparte el dispositivo, borre sus respuestas al terminar.',
        'Una pestaña que solo se cierra se puede abrir otra vez.',
      ],
    },
    {
      heading: 'Qué se envía y a quién',
      text: [
        'Al enviar, el consultorio recibe sus respuestas, su resultado, y lo que usted escribió y aceptó.',
        'Llega solo al consultorio.',
      ],
    },
    {
      heading: 'Sin rastreo',
      text: [
        'Ninguna otra empresa recibe datos de estas páginas.',
        'No hay anuncios, ni rastreadores, ni cookies para pacientes.',
      ],
    },
    {
      heading: 'Cómo se guarda',
      text: [
        'El consultorio guarda su solicitud cifrada. Es decir, cerrada con una clave.',
        'La puede abrir y leer el personal que el consultorio autoriza.',
      ],
    },
    {
      heading: 'Cómo se comunican con usted',
      text: [
        'Recibe mensajes de texto solo si los acepta.',
        'Puede pedir que paren cuando quiera.',
      ],
    },
    {
      heading: 'Corregir, retirar o borrar',
      text: [
        'Llame al consultorio y dé su código.',
        'Pueden corregir, retirar o borrar su solicitud.',
        'Una copia de respaldo anterior puede tenerla todavía, hasta que se reemplace.',
      ],
    },
  ],
  practiceHeading: 'De parte del consultorio',
  contact: '¿Preguntas sobre privacidad? Consulte a {practice}: {contact}',
  retention: 'Una solicitud se borra {days} días después de su último cambio, o antes.',
  notYetSet: 'El consultorio aún no lo ha definido.',
};
