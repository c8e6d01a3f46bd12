import type { Finding } from './finding.ts';

/**
 * What an engine cannot decide, and what we found when we looked. An item that is not here is
 * a finding: somebody has to look, and write down what they saw. The key is the engine and its
 * rule.
 */
const judgements: Readonly<Record<string, string>> = {
  'axe color-contrast':
    'Words in the drawings of "How it decides", whose ground axe cannot see. They are ink on card or on a tint of the tokens, each pair at least 4.5:1, and stand again as a table.',
  'axe th-has-data-cells':
    'A head above a part of the table whose cells are empty where no answer asks for a question.',
  'HTMLCS 1_3_1.DataTable': 'Each table holds data, with heads of columns and of rows.',
  'HTMLCS 1_3_1.H39.3.Check': 'Each caption says what its table compares.',
  'HTMLCS 1_3_1.H39.3.NoCaption':
    'Tables of the front desk without a caption stand alone below a heading that names them.',
  'HTMLCS 1_3_1.H42':
    'The line above a short list of reasons, below the heading "Why". A fifth level would make the list of headings longer, not clearer.',
  'HTMLCS 1_3_1.H43.IncorrectAttr': 'No cell has a headers attribute; heads carry a scope.',
  'HTMLCS 1_3_1.H43.ScopeAmbiguous':
    'One row of heads and one column of heads: their scope says which.',
  'HTMLCS 1_3_1.H48': 'Two or three buttons beside each other; no list of places to go to.',
  'HTMLCS 1_3_1.H85.2':
    'The list of time zones stands in the order of the alphabet, by their names.',
  'HTMLCS 1_3_1_A.G141':
    'Above the heading of the page stands the box that says what is missing, with a heading of its own; at the front desk, the list of places. Both are reached by their own headings.',
  'HTMLCS 1_3_2.G57':
    'The order in the document is the order on the page: the transcripts read it.',
  'HTMLCS 1_3_3.G96': 'No instruction names a shape, a side or a colour.',
  'HTMLCS 1_3_4.':
    'Nothing holds the page upright; it is checked at 320 x 256 and 320 x 180 as well.',
  'HTMLCS 1_3_5.H98':
    'Name, email and phone of the request carry their purpose. Health questions carry none on purpose: a browser must not learn or fill them.',
  'HTMLCS 1_4_1.G14,G182': 'What a colour says, words say too: chosen, missing, urgent.',
  'HTMLCS 1_4_3.G18.Abs':
    'The link past the head: on-card colours, seen only while it has the focus.',
  'HTMLCS 1_4_4.G142': 'Text grows with the page: checked at 400 %.',
  'HTMLCS 1_4_10.C32,C31,C33,C38,SCR34,G206':
    'Our own check at 320 x 256 and 320 x 180 pixels, on every page.',
  'HTMLCS 1_4_11.G195,G207,G18,G145,G174,F78':
    'Edges of fields and boxes to tick are --control or --ink-2, at least 3:1 on paper and card in both themes; so is the ring of the focus.',
  'HTMLCS 1_4_12.C36,C35': 'Our own check sets the four values, on every page.',
  'HTMLCS 1_4_13.F95': 'Nothing appears by hovering or by the focus, but the link past the head.',
  'HTMLCS 2_1_4.':
    'The pages for patients have no key of their own. At the front desk they can be switched off under "Your account".',
  'HTMLCS 2_2_2.SCR33,SCR22,G187,G152,G186,G191': 'Nothing moves by itself.',
  'HTMLCS 2_3_1.G19,G176': 'Nothing flashes.',
  'HTMLCS 2_4_1.G1,G123,G124,H69':
    'A link past the head comes first, and there are landmarks and headings.',
  'HTMLCS 2_4_2.H25.2':
    'Each title names page and site; no title tells an answer, because titles stay in the history.',
  'HTMLCS 2_4_3.H4.2': 'Only tabindex -1, on what takes the focus when the page changes.',
  'HTMLCS 2_4_4.H77,H78,H79,H80,H81':
    'Read in the transcripts: each link says where it leads, each "Change" what it changes.',
  'HTMLCS 2_4_5.G125,G64,G63,G161,G126,G185':
    'The questions are a process; help, about and privacy are linked from every page.',
  'HTMLCS 2_4_6.G130,G131': 'Headings are the questions themselves, or name what stands below.',
  'HTMLCS 2_4_7.G149,G165,G195,C15,SCR31':
    'Our own check follows Tab around every page: a ring at each stop.',
  'HTMLCS 2_5_1.': 'Every press is a single one.',
  'HTMLCS 2_5_2.': 'Everything happens when the finger lifts: native controls.',
  'HTMLCS 2_5_3.F96': 'Our own check, and a rule of axe: each name holds the words that are seen.',
  'HTMLCS 2_5_4.': 'No movement of the device does anything.',
  'HTMLCS 3_1_2.H58':
    'Titles of English sources and the other language of the switch carry their lang.',
  'HTMLCS 3_2_1.G107':
    'Getting the focus changes nothing, nor does an answer: only Continue goes on.',
  'HTMLCS 3_2_3.G61': 'Head and foot are the same on every page.',
  'HTMLCS 3_2_4.G197': 'One word for one thing: Continue, Back, Change, Clear.',
  'HTMLCS 3_3_1.G83,G84,G85':
    'A box above lists what is missing, each with a link to its field, where it stands again.',
  'HTMLCS 3_3_2.G131,G89,G184,H90': 'Each field has a label above it; what may stay empty says so.',
  'HTMLCS 3_3_3.G177': 'Each message says what to do: "Enter your name".',
  'HTMLCS 3_3_4.G98,G99,G155,G164,G168.LegalForms':
    '"Check your answers" comes before, and a request can be corrected, withdrawn or erased.',
  'HTMLCS 4_1_2.H91.Select.Value':
    "The chosen value is the select's own; the engine looks for a selected attribute in the markup.",
  'HTMLCS 4_1_3.': 'Messages are an alert or a status: what is missing, not sent yet, saved.',
  'IBM a_target_warning':
    'Sources at the front desk open beside the request, so that a call is not lost.',
  'IBM aria_accessiblename_exists':
    'The last column of the answers: its head is for screen readers alone, and says "Correct".',
  'IBM aria_child_valid': 'A list that is empty until there is something in it.',
  'IBM aria_complementary_label_visible':
    'The list beside an open request; its name is the one of the list.',
  'IBM element_tabbable_unobscured':
    'Below the bar with Save nothing hides: our own check follows Tab around the page.',
  'IBM element_tabbable_visible': 'The link past the head comes into sight with the focus.',
  'IBM input_checkboxes_grouped':
    'Each box of the checklist is a thing of its own, in a list with a heading.',
  'IBM input_fields_grouped': 'Name, email and phone of one person, in a form of their own.',
  'IBM input_label_visible':
    'The label stands above a notice that has to be read before one types.',
  'IBM list_structure_proper':
    'A list of terms, in which a div holds each term with its value: HTML allows it.',
  'IBM select_options_grouped': 'The list of time zones, in the order of the alphabet.',
  'IBM style_color_misuse': 'As 1.4.1 above.',
  'IBM style_focus_visible': 'As 2.4.7 above: the ring goes around the whole option.',
  'IBM style_highcontrast_visible':
    "Our own check in forced colours: every control has an edge, every tick is the browser's own.",
  'IBM text_block_heading': 'The days of the week are the legends of their fields.',
  'IBM text_whitespace_valid': 'The letters that are keys at the front desk, listed one by one.',
  'IBM text_sensory_misuse':
    '"Left" counts questions, "above" is a degree of fever, "tiny" describes exosomes: none points to a place.',
};

export function keyOf({ finder, rule }: Pick<Finding, 'finder' | 'rule'>): string {
  return `${finder} ${rule}`;
}

/** Our judgement of what an engine leaves open, where somebody has looked. */
export function judgementOf(finding: Finding): string | undefined {
  return judgements[keyOf(finding)];
}

/** Violations, and what nobody has judged. */
export function unsettled(found: readonly Finding[]): Finding[] {
  return found.filter(
    (finding) => finding.kind === 'violation' || judgementOf(finding) === undefined,
  );
}
