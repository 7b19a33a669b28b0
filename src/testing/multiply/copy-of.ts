import type { Column } from './catalogue.ts';

/** Who is signed in or invited by a link stays one, files are found by what is in them, the rest is one of a kind. */
export const neverCopied: ReadonlySet<string> = new Set([
	'municipality',
	'concept',
	'session',
	'sign_in_token',
	'access_link',
	'stored_file',
	'contribution_number',
]);

const named = (column: string, number: number) => `left(${column}, 48) || ' ${number}'`;
const addressed = (column: string, number: number) => `'kopie${number}.' || ${column}`;
const further = (column: string, number: number) => `${column} + ${number * 100_000}`;

/** What there may be only once beside the ids: how a copy differs there. */
const distinguished: Readonly<Record<string, (column: string, number: number) => string>> = {
	'amendment.number': named,
	'consultation.position': further,
	'contribution.number': further,
	'contribution.submission_hash': (column, number) =>
		`encode(sha256((${column} || ${number})::bytea), 'hex')`,
	'distribution_list.title': named,
	'duty_instance.due_on': (column, number) => `${column} - ${number}`,
	'duty_recipient.position': further,
	'edition.number': further,
	'edition_element.position': further,
	'event_registration_person.email': addressed,
	'mandate.decision_number': named,
	'mandate_demand.position': further,
	'organization.name': named,
	'paper.number': named,
	// Nobody to sign in as.
	'person_details.demo': () => 'false',
	'person_details.email': addressed,
	'process_field.position': further,
	'process_step.field_position': further,
	'report_recipient.position': further,
	'subscription_person.email': addressed,
};

/** The value of a column in a copy, in SQL, from the row `o` that is copied. Ids in `kept_id` stay. */
export function columnOfCopy(table: string, { name, type }: Column, number: number): string {
	const column = `o."${name}"`;
	if (type === 'uuid') return idOfCopy(column, number);
	if (type === 'uuid[]') return `ARRAY(SELECT ${idOfCopy('id', number)} FROM unnest(${column}) AS id)`;
	return distinguished[`${table}.${name}`]?.(column, number) ?? column;
}

/** The same id for the same original wherever it stands; it begins like that, so that both sort alike. */
function idOfCopy(id: string, number: number): string {
	const other = `(left(${id}::text, 24) || left(md5(${id}::text || ' ${number}'), 12))::uuid`;
	return `CASE WHEN ${id} IN (SELECT kept_id.id FROM kept_id) THEN ${id} ELSE ${other} END`;
}
