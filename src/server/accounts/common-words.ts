/** Words of which passwords that many people choose are made, in English and Spanish. */
export const commonWords = `
  password passwort passphrase passcode contrasena clave secret secreto letmein welcome
  bienvenido login access acceso admin administrator root user usuario guest test testing prueba
  changeme default temp temporary master qwerty qwertz azerty asdf asdfgh zxcvbn qazwsx abc abcd
  iloveyou love teamo amor sunshine princess princesa dragon monkey football baseball basketball
  soccer futbol superman batman spiderman pokemon starwars trustno whatever freedom shadow hello
  hola please spring summer autumn winter primavera verano otono invierno monday tuesday
  wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo
  january february march april june july august september october november december enero febrero
  marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre america georgia
  atlanta correct horse battery staple exosome exosomes consult consultation clinic clinica
  doctor surgery surgeon plastic aesthetic aesthetics cirujano frontdesk reception office practice
  patient medical health computer internet google facebook youtube myspace space windows apple
  iphone samsung forget forgot remember olvide mypass pass word security secure private
  liverpool chelsea arsenal barcelona madrid realmadrid juventus manchester united yankees lakers
  cowboys eagles steelers falcons braves bulldogs michael jackson jordan jennifer jessica ashley
  daniel thomas robert charlie andrew matthew joshua anthony nicole michelle amanda samantha
  justin william joseph christopher jonathan alexander elizabeth hannah carlos alejandro
  guadalupe orange banana chocolate cookie cheese coffee flower butterfly angel heaven jesus
  christ forever friend friends family mother father babygirl lovely beautiful happy lucky money
  purple yellow green black white silver golden diamond ginger pepper tigger killer hunter ranger
  buster summertime mustang ferrari corvette mercedes harley hockey tennis golf guitar music
`
  .trim()
  .split(/\s+/u);

/** Short words that stand between those, and numbers: they add nothing to what is listed. */
export const fillerWords = `
  a an and the this that is are was my me our your you i it its in on of for to at be do go we us
  no not new old big best good bad fc cf el la los las mi tu su es de del y en un una yo te que
  con para por zero one two three four five six seven eight nine ten eleven twelve hundred
  thousand cero uno dos tres cuatro cinco seis siete ocho nueve diez
`
  .trim()
  .split(/\s+/u);
