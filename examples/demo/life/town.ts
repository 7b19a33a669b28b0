import type { Element } from '#concept/domain/element.ts';
import type { Role } from '#people/domain/roles.ts';
import type { App } from '#platform/app.ts';
import type { Context, Municipality } from '#platform/context.ts';
import type { Id } from '#shared/ids.ts';
import { instantOf } from '#shared/local-time.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import { contextOf, on, operator } from '../../builders/municipality.ts';

interface Belonging {
	readonly organizationId: Id;
	readonly from: PlainDate;
}

interface Inhabitant {
	readonly id: Id;
	readonly roles: readonly Role[];
	readonly belongings: Belonging[];
}

/**
 * The town while its life is being entered: who and what it has so far, by name, and calls by its people on days of
 * the past. Every call is one that the program itself could get: same roles, same organisations of that day.
 */
export class Town {
	readonly municipality: Municipality;
	readonly #app: App;
	readonly #persons = new Map<string, Inhabitant>();
	readonly #organizations = new Map<string, Id>();
	readonly #elements = new Map<string, Element>();

	constructor(app: App, municipality: Municipality) {
		this.#app = app;
		this.municipality = municipality;
	}

	/** @param when a day, then at ten in the morning, or a local time */
	at(when: string): App {
		return on(this.#app, instantOf(isPlainDate(when) ? `${when}T10:00` : when).toISOString());
	}

	/** A call by the operator, who enters the first people. */
	byOperator(when: string): Context {
		return contextOf(this.at(when), this.municipality, operator);
	}

	/** A call by somebody who has signed in, with the roles and organisations of that day. */
	as(name: string, when: string): Context {
		const { id, roles, belongings } = this.#person(name);
		const day = when.slice(0, 10);
		const organizations = belongings
			.filter(({ from }) => from <= day)
			.map(({ organizationId }) => organizationId);
		return contextOf(this.at(when), this.municipality, { personId: id, roles, organizations });
	}

	/** A call by somebody who opened the link in a mail to a unit: what is done counts for that unit. */
	byLinkOf(name: string, unit: string, when: string): Context {
		const { id } = this.#person(name);
		const actor = { personId: id, roles: ['department'], organizations: [this.organization(unit)] };
		return contextOf(this.at(when), this.municipality, actor);
	}

	/** A call by anybody in town, without an account. */
	byAnybody(when: string): Context {
		return contextOf(this.at(when), this.municipality, { personId: null, roles: [], organizations: [] });
	}

	addPerson(name: string, id: Id, roles: readonly Role[]): void {
		this.#persons.set(name, { id, roles, belongings: [] });
	}

	addOrganization(name: string, id: Id): void {
		this.#organizations.set(name, id);
	}

	addBelonging(name: string, organizationId: Id, from: PlainDate): void {
		this.#person(name).belongings.push({ organizationId, from });
	}

	addElements(elements: readonly Element[]): void {
		for (const element of elements) if (element.title !== '') this.#elements.set(element.title, element);
	}

	person(name: string): Id {
		return this.#person(name).id;
	}

	organization(name: string): Id {
		return found(this.#organizations.get(name), name);
	}

	/** An element of the concept by its title; no two have the same. */
	element(title: string): Element {
		return found(this.#elements.get(title), title);
	}

	#person(name: string): Inhabitant {
		return found(this.#persons.get(name), name);
	}
}

export function found<Value>(value: Value | undefined, name: string): Value {
	if (value === undefined) throw new Error(`The town has no "${name}".`);
	return value;
}
