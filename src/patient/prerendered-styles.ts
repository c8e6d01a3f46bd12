/** Pages that are read without scripts find all of their styles in the page's first file. */
import '../ui/card/card.css';
import './about/about-page.css';
import './citations/citations.css';
import './ending/ending-page.css';
import './question/without-scripts.css';
