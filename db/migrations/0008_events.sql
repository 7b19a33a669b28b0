-- Events and meetings (product.md, station 4).
CREATE TABLE event (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	process_id uuid,
	step_id uuid,
	-- The group that meets.
	group_id uuid,
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	kind text NOT NULL CHECK (kind IN ('kickOff', 'conference', 'expertEvent', 'groupMeeting', 'coreGroup', 'closingEvent')),
	-- What the clock in the town hall shows (Europe/Berlin).
	starts_at timestamp NOT NULL,
	ends_at timestamp NOT NULL,
	place text NOT NULL CHECK (char_length(place) BETWEEN 1 AND 300),
	-- Shape: process/domain/event-input.ts.
	programme jsonb NOT NULL CHECK (jsonb_typeof(programme) = 'array'),
	access_note text NOT NULL DEFAULT '' CHECK (char_length(access_note) <= 2000),
	interpretation_note text NOT NULL DEFAULT '' CHECK (char_length(interpretation_note) <= 2000),
	-- Places; none: as many as come.
	capacity integer CHECK (capacity BETWEEN 1 AND 100000),
	-- Last day; none: nobody needs to register.
	registration_until date,
	visibility text NOT NULL CHECK (visibility IN ('public', 'participants', 'body')),
	-- Raised with every change, so that calendars know which word is the last (RFC 5545, section 3.8.7.4).
	sequence integer NOT NULL DEFAULT 0 CHECK (sequence >= 0),
	created_at timestamptz NOT NULL,
	changed_at timestamptz NOT NULL,
	cancelled_at timestamptz,
	cancelled_reason text CHECK (char_length(cancelled_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, process_id) REFERENCES process,
	FOREIGN KEY (municipality_id, process_id, step_id) REFERENCES process_step (municipality_id, process_id, id),
	FOREIGN KEY (municipality_id, group_id) REFERENCES organization,
	CHECK (step_id IS NULL OR process_id IS NOT NULL),
	CONSTRAINT event_ends_after_start CHECK (ends_at > starts_at),
	CONSTRAINT event_registration_before_start CHECK (registration_until <= starts_at::date),
	CHECK (visibility <> 'body' OR group_id IS NOT NULL),
	CHECK ((cancelled_at IS NULL) = (cancelled_reason IS NULL))
);
CREATE INDEX event_by_start ON event (municipality_id, starts_at);
SELECT guard_by_municipality('event');
GRANT SELECT, INSERT, UPDATE ON event TO ratschlag_app;

-- When and where it should have been, and why that changed.
CREATE TABLE event_change (
	municipality_id uuid NOT NULL,
	event_id uuid NOT NULL,
	-- The sequence that these facts had.
	sequence integer NOT NULL,
	starts_at timestamp NOT NULL,
	ends_at timestamp NOT NULL,
	place text NOT NULL,
	reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 1000),
	changed_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, event_id, sequence),
	FOREIGN KEY (municipality_id, event_id) REFERENCES event
);
SELECT guard_by_municipality('event_change');
GRANT SELECT, INSERT ON event_change TO ratschlag_app;

-- People outside the groups who want to be written to.
CREATE TABLE distribution_list (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
	-- What is sent to it, as people are told when they agree.
	purpose text NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 1000),
	created_at timestamptz NOT NULL,
	ended_at timestamptz,
	ended_reason text CHECK (char_length(ended_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	CHECK ((ended_at IS NULL) = (ended_reason IS NULL))
);
CREATE UNIQUE INDEX distribution_list_title ON distribution_list (municipality_id, lower(title)) WHERE ended_at IS NULL;
SELECT guard_by_municipality('distribution_list');
GRANT SELECT, INSERT, UPDATE (ended_at, ended_reason) ON distribution_list TO ratschlag_app;

-- That somebody agreed, when and how; who it is stands apart.
CREATE TABLE subscription (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	list_id uuid NOT NULL,
	consented_on date NOT NULL,
	-- Where the address and the consent come from.
	source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 300),
	language text NOT NULL CHECK (language IN ('de', 'en')),
	created_at timestamptz NOT NULL,
	ended_at timestamptz,
	ended_how text CHECK (ended_how IN ('unsubscribed', 'removed')),
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, list_id, id),
	FOREIGN KEY (municipality_id, list_id) REFERENCES distribution_list,
	CHECK ((ended_at IS NULL) = (ended_how IS NULL))
);
SELECT guard_by_municipality('subscription');
GRANT SELECT, INSERT, UPDATE (ended_at, ended_how) ON subscription TO ratschlag_app;

-- Personal data: erased for good when the subscription ends.
CREATE TABLE subscription_person (
	municipality_id uuid NOT NULL,
	subscription_id uuid NOT NULL,
	list_id uuid NOT NULL,
	name text NOT NULL DEFAULT '' CHECK (char_length(name) <= 200),
	email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254 AND email = lower(email)),
	PRIMARY KEY (municipality_id, subscription_id),
	UNIQUE (municipality_id, list_id, email),
	FOREIGN KEY (municipality_id, list_id, subscription_id) REFERENCES subscription (municipality_id, list_id, id)
);
SELECT guard_by_municipality('subscription_person');
GRANT SELECT, INSERT, DELETE ON subscription_person TO ratschlag_app;

-- Who was invited: a member of a group or a subscriber, each once. No address: that stands with the person.
CREATE TABLE event_invitation (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	event_id uuid NOT NULL,
	person_id uuid,
	subscription_id uuid,
	invited_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, event_id, person_id),
	UNIQUE (municipality_id, event_id, subscription_id),
	FOREIGN KEY (municipality_id, event_id) REFERENCES event,
	FOREIGN KEY (municipality_id, person_id) REFERENCES person,
	FOREIGN KEY (municipality_id, subscription_id) REFERENCES subscription,
	CHECK (num_nonnulls(person_id, subscription_id) = 1)
);
SELECT guard_by_municipality('event_invitation');
GRANT SELECT, INSERT ON event_invitation TO ratschlag_app;

CREATE TABLE event_registration (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	event_id uuid NOT NULL,
	registered_at timestamptz NOT NULL,
	-- From then on there is a place; before, the registration waits.
	placed_at timestamptz CHECK (placed_at >= registered_at),
	cancelled_at timestamptz,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, event_id, id),
	FOREIGN KEY (municipality_id, event_id) REFERENCES event
);
CREATE INDEX event_registration_in_order ON event_registration (municipality_id, event_id, registered_at, id);
SELECT guard_by_municipality('event_registration');
GRANT SELECT, INSERT, UPDATE (placed_at, cancelled_at) ON event_registration TO ratschlag_app;

-- Personal data: erased when the registration is cancelled, and some time after the event.
CREATE TABLE event_registration_person (
	municipality_id uuid NOT NULL,
	registration_id uuid NOT NULL,
	event_id uuid NOT NULL,
	name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
	email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254 AND email = lower(email)),
	organisation text NOT NULL DEFAULT '' CHECK (char_length(organisation) <= 200),
	access_needs text NOT NULL DEFAULT '' CHECK (char_length(access_needs) <= 1000),
	interpretation_needs text NOT NULL DEFAULT '' CHECK (char_length(interpretation_needs) <= 1000),
	language text NOT NULL CHECK (language IN ('de', 'en')),
	PRIMARY KEY (municipality_id, registration_id),
	-- Somebody registers once.
	UNIQUE (municipality_id, event_id, email),
	FOREIGN KEY (municipality_id, event_id, registration_id) REFERENCES event_registration (municipality_id, event_id, id)
);
SELECT guard_by_municipality('event_registration_person');
GRANT SELECT, INSERT, UPDATE (name, organisation, access_needs, interpretation_needs), DELETE
	ON event_registration_person TO ratschlag_app;

-- Numbers only: who was there is nobody's business.
CREATE TABLE event_attendance (
	municipality_id uuid NOT NULL,
	event_id uuid NOT NULL,
	sector text NOT NULL CHECK (sector IN ('administration', 'migrantOrganization', 'provider', 'authority', 'volunteer', 'politics', 'other')),
	count integer NOT NULL CHECK (count BETWEEN 0 AND 100000),
	PRIMARY KEY (municipality_id, event_id, sector),
	FOREIGN KEY (municipality_id, event_id) REFERENCES event
);
SELECT guard_by_municipality('event_attendance');
GRANT SELECT, INSERT, UPDATE (count) ON event_attendance TO ratschlag_app;

-- Minutes of an event: draft, then open to objections, then approved.
CREATE TABLE minutes (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	event_id uuid NOT NULL,
	created_at timestamptz NOT NULL,
	objections_opened_at timestamptz,
	-- Last day.
	objections_until date,
	approved_at timestamptz CHECK (approved_at >= objections_opened_at),
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, event_id),
	FOREIGN KEY (municipality_id, event_id) REFERENCES event,
	CHECK ((objections_opened_at IS NULL) = (objections_until IS NULL)),
	CHECK (approved_at IS NULL OR objections_opened_at IS NOT NULL)
);
SELECT guard_by_municipality('minutes');
GRANT SELECT, INSERT, UPDATE (objections_opened_at, objections_until, approved_at) ON minutes TO ratschlag_app;

-- Every text that minutes had; the last counts. Shape: process/domain/minutes.ts.
CREATE TABLE minutes_version (
	municipality_id uuid NOT NULL,
	minutes_id uuid NOT NULL,
	revision integer NOT NULL CHECK (revision > 0),
	items jsonb NOT NULL CHECK (jsonb_typeof(items) = 'array'),
	saved_at timestamptz NOT NULL,
	saved_by uuid,
	PRIMARY KEY (municipality_id, minutes_id, revision),
	FOREIGN KEY (municipality_id, minutes_id) REFERENCES minutes
);
SELECT guard_by_municipality('minutes_version');
GRANT SELECT, INSERT ON minutes_version TO ratschlag_app;

-- What somebody took home to do. An organisation or a person of it.
CREATE TABLE minutes_open_point (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	minutes_id uuid NOT NULL,
	text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 1000),
	owner_person_id uuid,
	owner_organization_id uuid,
	due_on date NOT NULL,
	created_at timestamptz NOT NULL,
	done_on date,
	done_note text CHECK (char_length(done_note) BETWEEN 1 AND 1000),
	-- A point that was wrong or is no longer needed, with the reason.
	dropped_on date,
	dropped_reason text CHECK (char_length(dropped_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, minutes_id) REFERENCES minutes,
	FOREIGN KEY (municipality_id, owner_person_id) REFERENCES person,
	FOREIGN KEY (municipality_id, owner_organization_id) REFERENCES organization,
	CHECK (num_nonnulls(owner_person_id, owner_organization_id) = 1),
	CHECK ((done_on IS NULL) = (done_note IS NULL)),
	CHECK ((dropped_on IS NULL) = (dropped_reason IS NULL)),
	CHECK (done_on IS NULL OR dropped_on IS NULL)
);
CREATE INDEX minutes_open_point_waiting ON minutes_open_point (municipality_id, due_on) WHERE done_on IS NULL AND dropped_on IS NULL;
SELECT guard_by_municipality('minutes_open_point');
GRANT SELECT, INSERT, UPDATE (done_on, done_note, dropped_on, dropped_reason) ON minutes_open_point TO ratschlag_app;

-- What a member says is wrong in the minutes, and what became of it.
CREATE TABLE minutes_objection (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	minutes_id uuid NOT NULL,
	-- The text that was objected to.
	revision integer NOT NULL,
	person_id uuid NOT NULL,
	text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 5000),
	made_at timestamptz NOT NULL,
	outcome text CHECK (outcome IN ('accepted', 'partly', 'rejected')),
	answer text CHECK (char_length(answer) BETWEEN 1 AND 2000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, minutes_id, revision) REFERENCES minutes_version,
	FOREIGN KEY (municipality_id, person_id) REFERENCES person,
	CHECK ((outcome IS NULL) = (answer IS NULL))
);
CREATE INDEX minutes_objection_of_minutes ON minutes_objection (municipality_id, minutes_id);
SELECT guard_by_municipality('minutes_objection');
GRANT SELECT, INSERT, UPDATE (outcome, answer) ON minutes_objection TO ratschlag_app;
