-- What people say, and what becomes of it (product.md, station 5).

-- A round in which everybody may say something. Whether it is open follows from its days and is stored nowhere.
CREATE TABLE feedback_round (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	question text NOT NULL CHECK (char_length(question) BETWEEN 1 AND 2000),
	opens_on date NOT NULL,
	closes_on date NOT NULL,
	-- By then everybody has an answer.
	answer_until date NOT NULL,
	accepts_late boolean NOT NULL,
	process_id uuid,
	step_id uuid,
	group_id uuid,
	-- The edition that it asks about.
	edition_id uuid,
	created_at timestamptz NOT NULL,
	-- A round that was called off, with the reason.
	cancelled_at timestamptz,
	cancelled_reason text CHECK (char_length(cancelled_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, group_id) REFERENCES organization,
	FOREIGN KEY (municipality_id, edition_id) REFERENCES edition,
	CONSTRAINT feedback_round_days CHECK (closes_on >= opens_on AND answer_until >= closes_on),
	CHECK ((cancelled_at IS NULL) = (cancelled_reason IS NULL))
);
SELECT guard_by_municipality('feedback_round');
GRANT SELECT, INSERT, UPDATE ON feedback_round TO ratschlag_app;

-- Fields of action that a round is about; none: the whole concept.
CREATE TABLE feedback_round_field (
	municipality_id uuid NOT NULL,
	round_id uuid NOT NULL,
	element_id uuid NOT NULL,
	PRIMARY KEY (municipality_id, round_id, element_id),
	FOREIGN KEY (municipality_id, round_id) REFERENCES feedback_round,
	FOREIGN KEY (municipality_id, element_id) REFERENCES element (municipality_id, id)
);
SELECT guard_by_municipality('feedback_round_field');
GRANT SELECT, INSERT ON feedback_round_field TO ratschlag_app;

-- The last number given in a year: 2026-0417 is the 417th of 2026.
CREATE TABLE contribution_number (
	municipality_id uuid NOT NULL REFERENCES municipality,
	year integer NOT NULL CHECK (year > 0),
	last integer NOT NULL CHECK (last > 0),
	PRIMARY KEY (municipality_id, year)
);
SELECT guard_by_municipality('contribution_number');
GRANT SELECT, INSERT, UPDATE (last) ON contribution_number TO ratschlag_app;

-- Anything that somebody said. What was said is never changed; who said it stands in a table of its own.
CREATE TABLE contribution (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	year integer NOT NULL CHECK (year > 0),
	number integer NOT NULL CHECK (number > 0),
	round_id uuid,
	-- An event of the room above; the thread joins them (docs/adr/0014).
	event_id uuid,
	group_id uuid,
	guiding_question text NOT NULL DEFAULT '' CHECK (char_length(guiding_question) <= 500),
	channel text NOT NULL CHECK (channel IN ('card', 'publicForm', 'mail', 'paper')),
	kind text NOT NULL CHECK (kind IN ('textChange', 'guideline', 'goal', 'approach', 'measure', 'move', 'question', 'concern', 'fact')),
	language text NOT NULL CHECK (language IN ('de', 'uk', 'ar', 'tr', 'ru', 'fr', 'fa', 'en')),
	text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 5000),
	-- German, made by somebody who helped; the original stays what counts.
	translation text CHECK (char_length(translation) BETWEEN 1 AND 5000),
	-- The element of which it speaks, and the edition in which its author read it.
	element_id uuid,
	edition_id uuid,
	-- The card of an imported concept from which it was taken over.
	source_element_id uuid,
	received_at timestamptz NOT NULL,
	received_on date NOT NULL,
	answer_until date NOT NULL,
	-- The unit or group that was asked to answer.
	handed_to uuid,
	handed_on date,
	-- From then on everybody may read it.
	published_at timestamptz,
	-- For those who answer; never public.
	remark text NOT NULL DEFAULT '' CHECK (char_length(remark) <= 4000),
	-- Hash of the key that the form carried: a form sent twice is one contribution.
	submission_hash text CHECK (submission_hash ~ '^[0-9a-f]{64}$'),
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, year, number),
	UNIQUE (municipality_id, submission_hash),
	UNIQUE (municipality_id, source_element_id),
	FOREIGN KEY (municipality_id, round_id) REFERENCES feedback_round,
	FOREIGN KEY (municipality_id, group_id) REFERENCES organization,
	FOREIGN KEY (municipality_id, handed_to) REFERENCES organization,
	FOREIGN KEY (municipality_id, element_id) REFERENCES element (municipality_id, id),
	FOREIGN KEY (municipality_id, source_element_id) REFERENCES element (municipality_id, id),
	FOREIGN KEY (municipality_id, edition_id) REFERENCES edition,
	CHECK ((handed_to IS NULL) = (handed_on IS NULL))
);
CREATE INDEX contribution_of_round ON contribution (municipality_id, round_id);
CREATE INDEX contribution_of_element ON contribution (municipality_id, element_id) WHERE element_id IS NOT NULL;
SELECT guard_by_municipality('contribution');
-- Not the words themselves: nobody can change what was said.
GRANT SELECT, INSERT, UPDATE (handed_to, handed_on, published_at, remark, answer_until, translation)
	ON contribution TO ratschlag_app;

-- Who said it, as far as the person told. Personal data: apart from what was said, and erased for good.
CREATE TABLE contribution_person (
	municipality_id uuid NOT NULL,
	contribution_id uuid NOT NULL,
	name text NOT NULL DEFAULT '' CHECK (char_length(name) <= 200),
	organisation text NOT NULL DEFAULT '' CHECK (char_length(organisation) <= 200),
	email text NOT NULL DEFAULT '' CHECK (char_length(email) <= 254),
	-- The person's own choice: name and organisation stand beside the published text.
	publish_name boolean NOT NULL,
	PRIMARY KEY (municipality_id, contribution_id),
	FOREIGN KEY (municipality_id, contribution_id) REFERENCES contribution
);
SELECT guard_by_municipality('contribution_person');
GRANT SELECT, INSERT, DELETE ON contribution_person TO ratschlag_app;

-- Fields of action that a contribution concerns (Mehrfachnennung).
CREATE TABLE contribution_field (
	municipality_id uuid NOT NULL,
	contribution_id uuid NOT NULL,
	element_id uuid NOT NULL,
	PRIMARY KEY (municipality_id, contribution_id, element_id),
	FOREIGN KEY (municipality_id, contribution_id) REFERENCES contribution,
	FOREIGN KEY (municipality_id, element_id) REFERENCES element (municipality_id, id)
);
CREATE INDEX contribution_field_of_element ON contribution_field (municipality_id, element_id);
SELECT guard_by_municipality('contribution_field');
GRANT SELECT, INSERT ON contribution_field TO ratschlag_app;

-- What belongs together, with a title.
CREATE TABLE cluster (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	created_at timestamptz NOT NULL,
	-- A cluster that was split up, with the reason.
	ended_at timestamptz,
	ended_reason text CHECK (char_length(ended_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	CHECK ((ended_at IS NULL) = (ended_reason IS NULL))
);
SELECT guard_by_municipality('cluster');
GRANT SELECT, INSERT, UPDATE (title, ended_at, ended_reason) ON cluster TO ratschlag_app;

CREATE TABLE cluster_member (
	municipality_id uuid NOT NULL,
	cluster_id uuid NOT NULL,
	contribution_id uuid NOT NULL,
	added_at timestamptz NOT NULL,
	removed_at timestamptz CHECK (removed_at >= added_at),
	PRIMARY KEY (municipality_id, cluster_id, contribution_id, added_at),
	FOREIGN KEY (municipality_id, cluster_id) REFERENCES cluster,
	FOREIGN KEY (municipality_id, contribution_id) REFERENCES contribution
);
-- Nobody is answered twice: a contribution stands in one cluster at a time.
CREATE UNIQUE INDEX cluster_member_now ON cluster_member (municipality_id, contribution_id) WHERE removed_at IS NULL;
SELECT guard_by_municipality('cluster_member');
GRANT SELECT, INSERT, UPDATE (removed_at) ON cluster_member TO ratschlag_app;

-- An answer with its reason, to one contribution or to all of a cluster.
CREATE TABLE contribution_answer (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	outcome text NOT NULL CHECK (outcome IN ('adopted', 'partlyAdopted', 'alreadyThere', 'forwarded', 'rejected', 'answered')),
	text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 5000),
	reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 5000),
	cluster_id uuid,
	answered_at timestamptz NOT NULL,
	answered_by uuid,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, cluster_id) REFERENCES cluster
);
SELECT guard_by_municipality('contribution_answer');
GRANT SELECT, INSERT ON contribution_answer TO ratschlag_app;

-- To whom it was given. A later answer replaces an earlier one, which stays readable.
CREATE TABLE answered_contribution (
	municipality_id uuid NOT NULL,
	answer_id uuid NOT NULL,
	contribution_id uuid NOT NULL,
	replaced_at timestamptz,
	PRIMARY KEY (municipality_id, answer_id, contribution_id),
	FOREIGN KEY (municipality_id, answer_id) REFERENCES contribution_answer,
	FOREIGN KEY (municipality_id, contribution_id) REFERENCES contribution
);
CREATE UNIQUE INDEX answered_contribution_now ON answered_contribution (municipality_id, contribution_id) WHERE replaced_at IS NULL;
SELECT guard_by_municipality('answered_contribution');
GRANT SELECT, INSERT, UPDATE (replaced_at) ON answered_contribution TO ratschlag_app;
