import type { AboutTexts } from '../contract.ts';

/** Wording of "About exosomes". */
export const aboutTexts: AboutTexts = {
  title: 'Qué son los exosomas',
  lead: 'Lo que escribió sobre ellos una cirujana plástica, con datos de otras fuentes al lado.',
  sections: {
    'what-they-are': 'En pocas palabras',
    'how-they-are-said-to-work': 'Cómo se dice que actúan',
    'what-to-look-for': 'En qué fijarse, según el artículo',
    'surgeon-view': 'La opinión de la cirujana',
    takeaways: 'Los puntos principales del artículo',
    'law-and-safety': 'La ley y los daños',
    'who-tells-you-this': 'Quién le dice esto',
  },
  statements: {
    'vesicles-from-cells': [
      'Los exosomas son burbujas muy pequeñas que las células sueltan por sí mismas.',
    ],
    'carry-signals': [
      'Llevan proteínas, grasas y ARN (un tipo de mensaje) de una célula a otra.',
      'El artículo dice que eso influye en cómo las células vecinas actúan, sanan y se renuevan.',
    ],
    'first-studied': [
      'Primero se estudiaron con células madre.',
      'Ahora se investiga usar las señales sin las células.',
    ],
    'skin-signals': [
      'Según el artículo, la piel joven depende de señales entre sus células.',
      'Dice que la edad o un daño corta esas señales.',
    ],
    'used-beside-procedures': [
      'El artículo dice que muchos profesionales médicos los suman al láser o al peeling. También nombra las microagujas, que son agujas finas.',
      'El fin que nombra es ayudar a sanar y favorecer los resultados.',
      'No da números sobre eso.',
    ],
    'laboratory-findings': [
      'En el laboratorio, los exosomas de células madre dieron más colágeno y vasos sanguíneos nuevos.',
      'También menos inflamación por luz UV, una barrera de la piel más fuerte y más hidratación.',
      'Son hallazgos de laboratorio: los ensayos en personas son limitados.',
    ],
    'limits-of-findings': [
      'La ciencia aún es joven, y la mayor parte del interés viene del laboratorio y de estudios pequeños.',
      'Los ensayos en personas son limitados.',
      'Los primeros hallazgos apuntan a cambios favorables en la firmeza, el tono y el aspecto de las líneas finas.',
    ],
    'vessels-concern': [
      'El artículo cuenta los vasos sanguíneos nuevos como algo bueno.',
      'Una revisión advierte que los exosomas también podrían ayudar a que un cáncer crezca.',
    ],
    'look-for-transparency': [
      'Transparencia: el fabricante debe decir de dónde vienen y cómo se manejan.',
    ],
    'look-for-evidence': ['Pruebas: pida estudios publicados; la publicidad no basta.'],
    'look-for-storage': [
      'Cómo se guardan: los exosomas verdaderos a menudo necesitan frío.',
      'Un fabricante dice que su línea no lo necesita; pregunte cómo se guarda cada una.',
    ],
    'look-for-procedure': [
      'Un procedimiento al lado: son un complemento, no algo que se usa solo.',
    ],
    'look-for-oversight': [
      'Supervisión: siempre debe aplicarlos personal médico con formación.',
      'El artículo también nombra cremas y sérums; pregunte antes de empezar con uno.',
    ],
    'products-differ': [
      'Los productos varían en su origen, en cómo se purifican y se guardan, y en cómo se usan.',
      'De eso depende qué tan bien funcionan.',
    ],
    'look-alikes-exist': [
      'Algunos sérums pueden llevar imitaciones llamadas liposomas.',
      'Pregunte si lleva vesículas verdaderas y cómo se demostró.',
    ],
    'surgeon-tool-if-responsible': [
      'La autora es la Dra. Lisa DiFrancesco, cirujana plástica.',
      'Ve los exosomas como una herramienta fuerte si se usan con cuidado.',
      'Cree que podrían mejorar los resultados con o sin cirugía.',
    ],
    'surgeon-evidence-first': [
      'Dice que lo nuevo no debe ir por delante de las pruebas.',
      'Pide investigación revisada, fabricación ética y reglas claras antes de que sea lo habitual.',
    ],
    'surgeon-renewal': [
      'Para ella, se pasa de ocultar la edad a ayudar al cuerpo a renovarse.',
      'Es su opinión.',
    ],
    'takeaway-messengers': ['Los exosomas llevan mensajes entre las células.'],
    'takeaway-early': [
      'El artículo ve indicios iniciales sobre sanar, colágeno e inflamación.',
      'También dice que los estudios en personas son limitados y que la calidad varía mucho.',
      'La mayor parte del interés viene del laboratorio y de estudios pequeños.',
    ],
    'takeaway-setting': [
      'Su lugar ideal es un entorno médico controlado, junto a tratamientos establecidos.',
    ],
    'takeaway-caution': ['El artículo termina con esperanza y cautela.'],
    'not-approved-by-fda': [
      'La FDA vigila los medicamentos en Estados Unidos. No ha aprobado ningún producto de exosomas.',
      'Los que buscan tratar una enfermedad cuentan como medicamentos y antes necesitan su aprobación.',
    ],
    'injection-fact': [
      'La tabla del artículo nombra la inyección.',
      'La FDA no ha aprobado ningún producto de exosomas; por eso aquí no es una opción.',
      'Antes de un tratamiento así, pregunte si la FDA lo revisó.',
      'Pida también el número IND, que permite un ensayo.',
    ],
    'reactions-reported': [
      'Se reportaron bultos semanas o meses después de inyecciones o tratamientos de la piel con exosomas.',
      'Se reportó piel muerta a los pocos días de una inyección en la piel.',
      'En un spa sin licencia probablemente se transmitió el VIH con agujas y PRP, no con exosomas.',
      'El PRP se hace de la propia sangre.',
    ],
    'topical-claims': [
      'Para la FDA, un producto que dice humectar la piel o disimular las líneas es un cosmético.',
      'Si dice que quita las líneas o que da más colágeno, cuenta como medicamento o dispositivo médico.',
    ],
    'office-sells-a-line': [
      'El artículo dice que el consultorio de la autora ahora tiene la Plated Skin Science Collection.',
      'Esta línea para la piel se hace de plaquetas de donantes humanos.',
      'El mismo artículo pone las plaquetas con el grado médico; pregunte cómo la clasifica el consultorio.',
      'También pide a quien lee que mire más allá de la publicidad.',
    ],
    'article-has-no-studies': [
      'El artículo no nombra estudios, fechas ni autoridades.',
      'Al lado hay datos de otras fuentes, cada uno con la suya.',
    ],
    'not-a-certified-aid': ['Estas páginas no son una ayuda certificada para decidir.'],
    'versions-of-the-rules': [
      'Cada cambio en las preguntas o las reglas recibe una versión nueva.',
    ],
  },
  table: {
    caption: 'La tabla del artículo: grado médico y cosmético',
    rowHeading: 'Punto',
    medical: 'Grado médico',
    cosmetic: 'Cosmético',
    rows: {
      source: {
        heading: 'Origen',
        medical: [
          'Células madre o plaquetas humanas, una parte de la sangre.',
          'La línea que vende el consultorio de la autora es de plaquetas, pero es cuidado de la piel.',
        ],
        cosmetic: ['Plantas, o hecho en un laboratorio.'],
      },
      delivery: {
        heading: 'Cómo se aplica',
        medical: [
          'Inyectado, o puesto después de un procedimiento.',
          'La FDA no ha aprobado ningún producto de exosomas.',
        ],
        cosmetic: ['Cremas, sérums y mascarillas.'],
      },
      use: {
        heading: 'Uso que nombra el artículo',
        medical: [
          'Sanar, cicatrices y reparación de tejidos.',
          'También dice que los estudios en personas son limitados.',
        ],
        cosmetic: [
          'Hidratación, antioxidantes y cuidado de la capa externa de la piel.',
          'Lo llama apoyo, no tratamiento.',
        ],
      },
    },
  },
};
