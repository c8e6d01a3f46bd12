export { ClearDialog } from '../keeping/clear-dialog.tsx';
export { ElsewherePage } from '../keeping/elsewhere-page.tsx';
export { FoundPage } from '../keeping/found-page.tsx';
export { KeepDialog } from '../keeping/keep-dialog.tsx';
export { KeptElsewhere } from '../keeping/kept-elsewhere.tsx';
export { IdleWatch } from '../kiosk/idle-watch.tsx';
export { beginAnew } from '../kiosk/begin-anew.ts';
export { loadKiosk } from '../kiosk/load-kiosk.ts';
