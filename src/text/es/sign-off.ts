/** Lo que dice el resultado cuando alguien del consultorio ha firmado las reglas. */
export const signedOff = '{name}, de este consultorio, leyó y confirmó estas reglas. Fue el {day}.';
