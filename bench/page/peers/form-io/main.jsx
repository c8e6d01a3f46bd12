import { Formio } from '@formio/js/form';
import 'bootstrap/dist/css/bootstrap.css';
import '@formio/js/dist/formio.form.css';
import { wizard } from 'virtual:questionnaire';

const root = document.getElementById('root');
const form = await Formio.createForm(root, wizard, { noAlerts: true });
form.nosubmit = true;
form.on('submit', () => (root.textContent = 'Thank you'));
