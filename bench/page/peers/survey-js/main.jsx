import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import { Survey } from 'survey-react-ui';
import { survey } from 'virtual:questionnaire';

const model = new Model(survey);
model.completedHtml = '<h1>Thank you</h1>';
createRoot(document.getElementById('root')).render(<Survey model={model} />);
