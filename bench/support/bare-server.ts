/**
 * The measure of all HTTP figures: node:http sending the same bytes with the same headers, nothing else.
 * Started as a process of its own; reads the answer as JSON on stdin, prints its port.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

const answer = (await json(process.stdin)) as {
	status: number;
	headers: Record<string, string>;
	body: string;
};
const body = Buffer.from(answer.body, 'base64');
const server = createServer((request, response) => {
	request.resume();
	request.once('end', () => {
		response.writeHead(answer.status, { ...answer.headers, 'content-length': body.byteLength });
		response.end(body);
	});
});
server.listen(0, 'localhost', () => console.log((server.address() as AddressInfo).port));
