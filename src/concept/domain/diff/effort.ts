/**
 * How much work a comparison may do. Fine alignment costs the product of two lengths; where all of it together would
 * take too long, what is left is aligned by its unmistakable parts only, and the comparison says that it is coarse.
 */
export class Effort {
	/** Table cells that were filled. */
	spent = 0;
	private readonly steps: number;
	private unread = mostCharacters;
	/** Whether something was refused. */
	coarse = false;

	/** @param steps table cells that may be filled; 60 million take about a quarter of a second */
	constructor(steps = 60_000_000) {
		this.steps = steps;
	}

	/** Whether so many steps may be done at once. */
	allows(steps: number): boolean {
		if (this.spent + steps > this.steps || steps > largestTable) {
			this.coarse = true;
			return false;
		}
		this.spent += steps;
		return true;
	}

	/** Whether for so many passages or elements their like may be sought. */
	seeks(count: number): boolean {
		if (count <= mostUnknown) return true;
		this.coarse = true;
		return false;
	}

	/** Whether so long a text may be looked at word by word. */
	reads(characters: number): boolean {
		this.unread -= characters;
		if (characters <= longestPassage && this.unread >= 0) return true;
		this.coarse = true;
		return false;
	}
}

/** Unknown passages or elements of one side; beyond, only equal ones are found. */
const mostUnknown = 20_000;

/** Cells of one table: two texts of 2,000 tokens without a single anchor. */
const largestTable = 4_000_000;

/** All that is read word by word: some 3,000 changed pages. */
const mostCharacters = 8_000_000;

/** Characters; a stored element is shorter (limits.bodyBytes). */
const longestPassage = 400_000;
