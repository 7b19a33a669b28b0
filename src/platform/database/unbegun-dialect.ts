import { PostgresDialect, PostgresDriver, type Driver, type PostgresDialectConfig } from 'kysely';

/** Does not begin transactions: their first statement does, and names their municipality with it (database.ts). */
export class UnbegunDialect extends PostgresDialect {
	readonly #config: PostgresDialectConfig;

	constructor(config: PostgresDialectConfig) {
		super(config);
		this.#config = config;
	}

	override createDriver(): Driver {
		return new UnbegunDriver(this.#config);
	}
}

class UnbegunDriver extends PostgresDriver {
	override async beginTransaction(): Promise<void> {}
}
