import { DOMParser } from '@xmldom/xmldom';

/** The text of an XML file, read by a parser that is not ours and that refuses what is not well-formed. */
export function readXml(xml: string): string {
	const parser = new DOMParser({
		errorHandler: (level: string, message: string) => {
			throw new Error(`${level}: ${message}`);
		},
	});
	return parser.parseFromString(xml, 'text/xml').documentElement.textContent ?? '';
}
