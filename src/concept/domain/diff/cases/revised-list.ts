import type { TreeCase } from './tree-case.ts';

/**
 * A group hands back the adopted guidelines of a field as it wants them: with struck words, one guideline in place of
 * another, a comment, and two that it left as they were. The shape is that of a real list, the texts are not.
 */
export const revisedList: TreeCase = {
	name: 'a group revises the adopted guidelines of its field',
	old: [
		'fieldOfAction 1 | Mitwirkung in der Gesellschaft |',
		'  guideline 2 || Mitwirkung meint hier die gleichberechtigte Beteiligung aller Zugewanderten am Leben der Stadt Lindental. Mitwirkung heißt weiterhin Anhörung, Mitsprache und eigenes Gestalten. Ziel sind der Zusammenhalt der Bevölkerung sowie die Begleitung persönlicher Wege.',
		'  guideline 3 || Ehrenamt und bürgerschaftlicher Einsatz haben auch in der Arbeit mit Zugewanderten einen hohen Rang in der Stadt Lindental und sind zu fördern.',
		'  guideline 4 || Die Stadt Lindental ermutigt ausländische Einwohner, welche die Bedingungen für einen deutschen Pass erfüllen, den Antrag zu stellen.',
		'  guideline 5 || Die Stadt Lindental betont die grundlegende Rolle von Lernen und seine Funktion als Schlüssel für wirkliche Teilnahme in jedem Bereich, für jedes Alter und jede Generation und fördert es.',
		'  guideline 6 || Die Stadt achtet kulturelle Unterschiede und fördert den Austausch in der Stadt Lindental. Mit Angeboten aller Künste sollen das Wissen voneinander vermittelt und Gespräche vertieft werden.',
		'  guideline 7 || Dem Sport, insbesondere dem in Vereinen, kommt als Mittel der Begegnung eine besondere Rolle zu. Gemeinsame Wettkämpfe zur Stärkung von Gemeinsinn, Fairness und Achtung sind daher eigens zu unterstützen.',
	],
	now: [
		'fieldOfAction 11 | Mitwirkung in Gesellschaft und Politik |',
		'  guideline 12 || Mitwirkung meint die gleichberechtigte Beteiligung aller Zugewanderten am Leben der Stadt Lindental. Mitwirkung heißt ~~weiterhin~~ Anhörung, Mitsprache und eigenes Gestalten. Ziel sind der Zusammenhalt der Bevölkerung sowie die Begleitung persönlicher Wege.',
		'  guideline 13 || Ehrenamt und bürgerschaftlicher Einsatz haben auch in der Arbeit mit Zugewanderten einen hohen Rang in der Stadt Lindental und sind ~~zu fördern~~ anzuerkennen.',
		'  guideline 14 || ~~Die Stadt Lindental ermutigt ausländische Einwohner, welche die Bedingungen für einen deutschen Pass erfüllen, den Antrag zu stellen.~~',
		'  guideline 15 || Die Stadt schafft den Rahmen für Einbürgerung. / (Hinweis: gehört zu Feld 6)',
		'  guideline 16 || Die Stadt Lindental betont die grundlegende Rolle von Lernen als einen Schlüssel für die wirkliche Teilnahme in jedem Bereich, für jedes Alter und jede Generation und fördert es.',
		'  guideline 17 || Die Stadt Lindental achtet kulturelle Unterschiede und fördert den Austausch in der Stadt. Mit Angeboten aller Künste sollen das Wissen voneinander vermittelt und Gespräche vertieft werden.',
		'  guideline 18 || ~~Dem Sport, insbesondere dem in Vereinen, kommt als Mittel der Begegnung eine besondere Rolle zu. Gemeinsame Wettkämpfe zur Stärkung von Gemeinsinn, Fairness und Achtung sind daher eigens zu unterstützen.~~',
		'  guideline 19 || Die Stadt unterstützt Organisationen, die das Miteinander im Sinne von Gemeinsinn, Fairness und Achtung fördern (z. B. Initiativen, Sportvereine).',
	],
	shows: [
		'changed 11: Mitwirkung in [-der Gesellschaft-]{+Gesellschaft und Politik+}',
		'changed 12: Mitwirkung meint [-hier -]die gleichberechtigte Beteiligung aller Zugewanderten am Leben der Stadt Lindental. Mitwirkung heißt [-weiterhin -]Anhörung, Mitsprache und eigenes Gestalten. Ziel sind der Zusammenhalt der Bevölkerung sowie die Begleitung persönlicher Wege.',
		'changed 13: Ehrenamt und bürgerschaftlicher Einsatz haben auch in der Arbeit mit Zugewanderten einen hohen Rang in der Stadt Lindental und sind [-zu fördern-]{+anzuerkennen+}.',
		'removed 4: [-Die Stadt Lindental ermutigt ausländische Einwohner, welche die Bedingungen für einen deutschen Pass erfüllen, den Antrag zu stellen.-]',
		'added 15: {+Die Stadt schafft den Rahmen für Einbürgerung.+} / {+(Hinweis: gehört zu Feld 6)+}',
		'changed 16: Die Stadt Lindental betont die grundlegende Rolle von Lernen [-und seine Funktion als Schlüssel für-]{+als einen Schlüssel für die+} wirkliche Teilnahme in jedem Bereich, für jedes Alter und jede Generation und fördert es.',
		'changed 17: Die Stadt {+Lindental +}achtet kulturelle Unterschiede und fördert den Austausch in der Stadt[- Lindental-]. Mit Angeboten aller Künste sollen das Wissen voneinander vermittelt und Gespräche vertieft werden.',
		'removed 7: [-Dem Sport, insbesondere dem in Vereinen, kommt als Mittel der Begegnung eine besondere Rolle zu. Gemeinsame Wettkämpfe zur Stärkung von Gemeinsinn, Fairness und Achtung sind daher eigens zu unterstützen.-]',
		'added 19: {+Die Stadt unterstützt Organisationen, die das Miteinander im Sinne von Gemeinsinn, Fairness und Achtung fördern (z. B. Initiativen, Sportvereine).+}',
	],
};
