import type { AccessTexts } from '../../staff-interface-contract.ts';

/** Signing in, one-time links and the second factor. */
export const accessTexts: AccessTexts = {
  signIn: {
    title: 'Iniciar sesión',
    email: 'Correo electrónico',
    password: 'Contraseña',
    submit: 'Entrar',
    working: 'Entrando…',
    forgotten:
      '¿Perdió la contraseña o la aplicación? Una persona responsable del consultorio puede darle un enlace nuevo.',
    sessionEnded: 'Su sesión terminó. Entre otra vez para seguir donde estaba.',
    sessionEndedWithNote:
      'Su sesión terminó. Lo que escribió se conserva: entre en esta misma página para seguir.',
  },
  code: {
    title: 'Un paso más',
    lead: 'Abra la aplicación de autenticación en su teléfono y escriba el código que muestra.',
    label: 'Código de 6 cifras',
    backupLabel: 'Código de respaldo',
    useBackup: 'Usar un código de respaldo',
    useApp: 'Usar la aplicación',
    submit: 'Continuar',
    startOver: 'Empezar de nuevo',
    shape: 'Escriba el código completo: 6 cifras de la aplicación, o un código de respaldo entero.',
  },
  setUp: {
    title: 'Configurar el segundo paso',
    lead: 'Con un segundo paso, una contraseña robada no abre nada por sí sola.',
    needed:
      'Aquí cada cuenta necesita un segundo paso. Hace falta una aplicación de autenticación en su teléfono. Toma dos minutos.',
    passwordFirst: 'Su contraseña',
    begin: 'Mostrar el código para escanear',
    scan: 'Escanéelo con la aplicación de autenticación de su teléfono.',
    codeImage: 'Código QR con la clave para su aplicación de autenticación',
    orType: 'O escriba esta clave en la aplicación:',
    openInApp: 'Abrirlo en una aplicación de este equipo',
    backupTitle: 'Códigos de respaldo',
    backupLead:
      'Cada uno sirve para entrar una vez sin la aplicación. Se muestran solo ahora. Guárdelos lejos de su teléfono.',
    keptThem: 'Ya guardé los códigos de respaldo',
    keepThemFirst: 'Guarde primero los códigos y marque esta casilla.',
    enterCode: 'Ahora escriba las 6 cifras que muestra la aplicación',
    confirm: 'Activarlo',
  },
  link: {
    titles: {
      owner: 'Crear la cuenta responsable',
      invitation: 'Unirse a la recepción',
      reset: 'Elegir otra contraseña',
    },
    leads: {
      owner:
        'Usted será la primera persona responsable: prepara el consultorio e invita a los demás.',
      invitation: 'Elija una contraseña para unirse. Después se configura un segundo paso.',
      reset: 'Al guardarla se cierran todas sus otras sesiones.',
    },
    notValid:
      'Este enlace ya se usó, caducó o fue retirado. Pida uno nuevo a una persona responsable.',
    goToSignIn: 'Ir al inicio de sesión',
    name: 'Su nombre, como lo verán los demás',
    email: 'Correo electrónico',
    password: 'Contraseña nueva',
    passwordHint: 'Al menos 15 caracteres. Unas cuantas palabras seguidas se recuerdan bien.',
    repeat: 'La misma contraseña otra vez',
    repeatDiffers: 'Las dos contraseñas no son iguales.',
    showPassword: 'Mostrar la contraseña',
    submit: 'Guardar y seguir',
    role: 'Su función',
  },
  idle: {
    title: '¿Sigue ahí?',
    lead: 'Para proteger a los pacientes, su sesión se cerrará en {time}.',
    noteKept: 'Lo que escribió y no guardó se conserva en esta pestaña.',
    stay: 'Seguir en la sesión',
    leave: 'Cerrar sesión ahora',
  },
  account: {
    title: 'Su cuenta',
    passwordHeading: 'Contraseña',
    current: 'Contraseña actual',
    change: 'Cambiar la contraseña',
    changed: 'Cambiada. Sus otras sesiones se cerraron.',
    secondFactorHeading: 'Segundo paso para iniciar sesión',
    secondFactorOn: 'Activo: al entrar se le pide un código de su aplicación.',
    secondFactorOff: 'Inactivo: la contraseña sola abre esta cuenta.',
    setUp: 'Configurarlo',
    renewBackup: 'Crear códigos de respaldo nuevos',
    renewLead: 'Los códigos nuevos reemplazan a los anteriores.',
    keysHeading: 'Letras como atajos',
    keysLead:
      '/ va al campo del código, j y k recorren la lista, o abre, a toma la solicitud. Nunca actúan mientras escribe.',
    keysOn: 'Usar las letras',
  },
  problems: {
    'name-missing': 'Escriba un nombre.',
    'name-too-long': 'El nombre tiene más de 100 caracteres.',
    'email-malformed': 'No parece una dirección de correo.',
    'email-taken': 'Alguien aquí ya tiene esta dirección de correo.',
    'password-too-short': 'La contraseña necesita al menos 15 caracteres.',
    'password-too-long': 'La contraseña tiene más de 128 caracteres.',
    'password-common': 'Esta contraseña está en listas de contraseñas comunes. Elija otra.',
    'password-wrong': 'Esta no es su contraseña actual.',
    'code-wrong': 'El código no coincide. Espere al siguiente y pruebe otra vez.',
    'last-owner': 'Es la última cuenta responsable. Antes, dé esa función a otra persona.',
  },
};
