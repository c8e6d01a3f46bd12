import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createRoot } from 'react-dom/client';
import { schema, uiSchema } from 'virtual:questionnaire';

createRoot(document.getElementById('root')).render(
  <Form
    schema={schema}
    uiSchema={uiSchema}
    validator={validator}
    noHtml5Validate
    onSubmit={() => (document.body.textContent = 'Thank you')}
  />,
);
