-- What groups make of contributions, what the administration says to it, and the draft that goes on (product.md, station 6).

-- A recommendation is an edition of one field of action, made by one group. The group's name is frozen like all of an edition.
ALTER TABLE edition
	ADD COLUMN scope_element_id uuid,
	ADD COLUMN group_id uuid,
	ADD COLUMN group_name text NOT NULL DEFAULT '' CHECK (char_length(group_name) <= 200),
	ADD FOREIGN KEY (municipality_id, scope_element_id) REFERENCES element (municipality_id, id),
	ADD FOREIGN KEY (municipality_id, group_id) REFERENCES organization,
	ADD CONSTRAINT edition_scope CHECK (
		(scope_element_id IS NULL AND group_id IS NULL AND group_name = '')
		OR (scope_element_id IS NOT NULL AND group_id IS NOT NULL AND group_name <> '' AND state = 'recommended'));
CREATE INDEX edition_of_field ON edition (municipality_id, scope_element_id, number DESC) WHERE scope_element_id IS NOT NULL;

-- Five questions to one element, put to one group. The questions are copies that can be edited for this one.
CREATE TABLE questionnaire (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('guideline', 'goal', 'measure')),
	element_id uuid NOT NULL,
	-- The text that was put to the group.
	element_title text NOT NULL CHECK (char_length(element_title) <= 1000),
	element_text text NOT NULL,
	group_id uuid NOT NULL,
	-- A process of the room below; the thread joins them (docs/adr/0014).
	process_id uuid,
	opened_at timestamptz NOT NULL,
	opened_on date NOT NULL,
	closes_on date NOT NULL CHECK (closes_on >= opened_on),
	-- Closed before its day, by the group's lead.
	closed_at timestamptz,
	fixed_at timestamptz,
	fixed_by uuid,
	fixed_reason text CHECK (char_length(fixed_reason) BETWEEN 1 AND 1000),
	fixed_title text CHECK (char_length(fixed_title) <= 1000),
	fixed_text text,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, element_id) REFERENCES element (municipality_id, id),
	FOREIGN KEY (municipality_id, group_id) REFERENCES organization,
	FOREIGN KEY (municipality_id, fixed_by) REFERENCES person,
	CONSTRAINT questionnaire_fixed CHECK (
		(fixed_at IS NULL) = (fixed_reason IS NULL) AND (fixed_at IS NULL) = (fixed_text IS NULL)
		AND (fixed_at IS NULL) = (fixed_title IS NULL)),
	-- The wording is fixed when nobody can answer any more.
	CHECK (fixed_at IS NULL OR closed_at IS NOT NULL)
);
CREATE INDEX questionnaire_of_element ON questionnaire (municipality_id, element_id);
SELECT guard_by_municipality('questionnaire');
GRANT SELECT, INSERT, UPDATE (closes_on, closed_at, fixed_at, fixed_by, fixed_reason, fixed_title, fixed_text)
	ON questionnaire TO ratschlag_app;

CREATE TABLE questionnaire_question (
	municipality_id uuid NOT NULL,
	questionnaire_id uuid NOT NULL,
	position integer NOT NULL CHECK (position BETWEEN 1 AND 5),
	text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 500),
	-- The group marks where its answers differ.
	dissent boolean NOT NULL DEFAULT false,
	PRIMARY KEY (municipality_id, questionnaire_id, position),
	FOREIGN KEY (municipality_id, questionnaire_id) REFERENCES questionnaire
);
SELECT guard_by_municipality('questionnaire_question');
GRANT SELECT, INSERT, UPDATE (dissent) ON questionnaire_question TO ratschlag_app;

-- One member's answer to one question; an empty text is a blank. Sector and organisation as on the day of the answer.
CREATE TABLE questionnaire_answer (
	municipality_id uuid NOT NULL,
	questionnaire_id uuid NOT NULL,
	person_id uuid NOT NULL,
	position integer NOT NULL,
	sector text NOT NULL CHECK (sector IN ('administration','migrantOrganization','provider','authority','volunteer','politics','other')),
	text text NOT NULL CHECK (char_length(text) <= 4000),
	disagrees boolean NOT NULL,
	answered_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, questionnaire_id, person_id, position),
	FOREIGN KEY (municipality_id, questionnaire_id, position) REFERENCES questionnaire_question,
	FOREIGN KEY (municipality_id, person_id) REFERENCES person
);
SELECT guard_by_municipality('questionnaire_answer');
GRANT SELECT, INSERT, UPDATE (sector, text, disagrees, answered_at) ON questionnaire_answer TO ratschlag_app;

-- A question to units about elements of the draft, with a day until which they answer.
CREATE TABLE review (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	question text NOT NULL CHECK (char_length(question) BETWEEN 1 AND 2000),
	-- The group to which the opinions go back.
	group_id uuid,
	process_id uuid,
	asked_at timestamptz NOT NULL,
	asked_on date NOT NULL,
	asked_by uuid,
	due_on date NOT NULL CHECK (due_on >= asked_on),
	-- Given back to the group, with what it shall know; afterwards nobody gives an opinion any more.
	returned_at timestamptz,
	returned_note text CHECK (char_length(returned_note) <= 2000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, group_id) REFERENCES organization,
	FOREIGN KEY (municipality_id, asked_by) REFERENCES person,
	CHECK ((returned_at IS NULL) = (returned_note IS NULL))
);
SELECT guard_by_municipality('review');
GRANT SELECT, INSERT, UPDATE (due_on, returned_at, returned_note) ON review TO ratschlag_app;

CREATE TABLE review_element (
	municipality_id uuid NOT NULL,
	review_id uuid NOT NULL,
	element_id uuid NOT NULL,
	position integer NOT NULL CHECK (position >= 0),
	-- As it was put to the units.
	title text NOT NULL CHECK (char_length(title) <= 1000),
	text text NOT NULL,
	PRIMARY KEY (municipality_id, review_id, element_id),
	FOREIGN KEY (municipality_id, review_id) REFERENCES review,
	FOREIGN KEY (municipality_id, element_id) REFERENCES element (municipality_id, id)
);
CREATE INDEX review_element_of_element ON review_element (municipality_id, element_id);
SELECT guard_by_municipality('review_element');
GRANT SELECT, INSERT ON review_element TO ratschlag_app;

-- A unit that was asked.
CREATE TABLE review_request (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	review_id uuid NOT NULL,
	unit_id uuid NOT NULL,
	reminders integer NOT NULL DEFAULT 0 CHECK (reminders >= 0),
	reminded_at timestamptz,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, review_id, unit_id),
	UNIQUE (municipality_id, id, review_id),
	FOREIGN KEY (municipality_id, review_id) REFERENCES review,
	FOREIGN KEY (municipality_id, unit_id) REFERENCES organization,
	CHECK ((reminders = 0) = (reminded_at IS NULL))
);
SELECT guard_by_municipality('review_request');
GRANT SELECT, INSERT, UPDATE (reminders, reminded_at) ON review_request TO ratschlag_app;

-- What a unit says to one element. Append only: who has more to say gives a new version, the earlier ones stay.
CREATE TABLE opinion (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	request_id uuid NOT NULL,
	review_id uuid NOT NULL,
	element_id uuid NOT NULL,
	version integer NOT NULL CHECK (version > 0),
	verdict text NOT NULL CHECK (verdict IN ('feasible', 'feasibleWithChanges', 'needsOwnDecision', 'notFeasible')),
	reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 4000),
	legal text NOT NULL CHECK (char_length(legal) <= 4000),
	feasibility text NOT NULL CHECK (char_length(feasibility) <= 4000),
	responsibility text NOT NULL CHECK (char_length(responsibility) <= 4000),
	money text NOT NULL CHECK (char_length(money) <= 4000),
	staff text NOT NULL CHECK (char_length(staff) <= 4000),
	time text NOT NULL CHECK (char_length(time) <= 4000),
	given_at timestamptz NOT NULL,
	given_on date NOT NULL,
	given_by uuid,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, request_id, element_id, version),
	FOREIGN KEY (municipality_id, request_id, review_id) REFERENCES review_request (municipality_id, id, review_id),
	FOREIGN KEY (municipality_id, review_id, element_id) REFERENCES review_element,
	FOREIGN KEY (municipality_id, given_by) REFERENCES person
);
SELECT guard_by_municipality('opinion');
GRANT SELECT, INSERT ON opinion TO ratschlag_app;

-- What somebody of the unit has typed and not yet given; goes with the opinion.
CREATE TABLE opinion_draft (
	municipality_id uuid NOT NULL,
	request_id uuid NOT NULL,
	element_id uuid NOT NULL,
	content jsonb NOT NULL,
	saved_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, request_id, element_id),
	FOREIGN KEY (municipality_id, request_id) REFERENCES review_request,
	FOREIGN KEY (municipality_id, element_id) REFERENCES element (municipality_id, id)
);
SELECT guard_by_municipality('opinion_draft');
GRANT SELECT, INSERT, UPDATE (content, saved_at), DELETE ON opinion_draft TO ratschlag_app;

-- Why a published draft differs, in one element, from what a group had recommended. As public as both texts.
CREATE TABLE deviation (
	municipality_id uuid NOT NULL,
	edition_id uuid NOT NULL,
	recommendation_id uuid NOT NULL,
	element_id uuid NOT NULL,
	reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
	recorded_at timestamptz NOT NULL,
	recorded_by uuid,
	PRIMARY KEY (municipality_id, edition_id, recommendation_id, element_id),
	FOREIGN KEY (municipality_id, edition_id) REFERENCES edition,
	FOREIGN KEY (municipality_id, recommendation_id) REFERENCES edition,
	FOREIGN KEY (municipality_id, element_id) REFERENCES element (municipality_id, id),
	FOREIGN KEY (municipality_id, recorded_by) REFERENCES person,
	CHECK (edition_id <> recommendation_id)
);
SELECT guard_by_municipality('deviation');
GRANT SELECT, INSERT ON deviation TO ratschlag_app;

-- A body sends a published draft back or lets it go on, with the reason.
CREATE TABLE draft_decision (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	edition_id uuid NOT NULL,
	organization_id uuid NOT NULL,
	outcome text NOT NULL CHECK (outcome IN ('approved', 'sentBack')),
	decided_on date NOT NULL,
	reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
	recorded_at timestamptz NOT NULL,
	recorded_by uuid,
	PRIMARY KEY (municipality_id, id),
	-- One decision of a body on a draft; typed twice, it is one.
	UNIQUE (municipality_id, edition_id, organization_id),
	FOREIGN KEY (municipality_id, edition_id) REFERENCES edition,
	FOREIGN KEY (municipality_id, organization_id) REFERENCES organization,
	FOREIGN KEY (municipality_id, recorded_by) REFERENCES person
);
SELECT guard_by_municipality('draft_decision');
GRANT SELECT, INSERT ON draft_decision TO ratschlag_app;
