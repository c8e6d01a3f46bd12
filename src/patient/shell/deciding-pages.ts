export { DecidingAid } from '../deciding/deciding-aid.tsx';
export { saveList } from '../deciding/save-list.ts';
