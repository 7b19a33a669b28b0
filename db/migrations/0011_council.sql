-- Council (product.md, station 7). Objects carry the names of OParl 1.1: paper (3.8), consultation (3.9), organization (3.5).
CREATE TABLE paper (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	number text NOT NULL CHECK (char_length(number) BETWEEN 1 AND 60),
	type text NOT NULL CHECK (type IN ('decision', 'motion', 'information')),
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	date date NOT NULL,
	-- Who lays it before the council, and the unit that leads the work.
	originator_id uuid NOT NULL,
	lead_unit_id uuid,
	-- The state of the concept on which the council is to decide.
	edition_id uuid,
	body text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 50000),
	is_public boolean NOT NULL,
	-- Counts every change of the paper and of its way through the bodies.
	revision integer NOT NULL CHECK (revision > 0),
	created_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, id, edition_id),
	FOREIGN KEY (municipality_id, originator_id) REFERENCES organization,
	FOREIGN KEY (municipality_id, lead_unit_id) REFERENCES organization,
	FOREIGN KEY (municipality_id, edition_id) REFERENCES edition
);
-- A number is given once.
CREATE UNIQUE INDEX paper_number ON paper (municipality_id, lower(number));
SELECT guard_by_municipality('paper');
GRANT SELECT, INSERT, UPDATE (title, date, lead_unit_id, body, revision) ON paper TO ratschlag_app;

-- One step of a paper's way: a body, what it is asked for, when, and what it did.
CREATE TABLE consultation (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	paper_id uuid NOT NULL,
	organization_id uuid NOT NULL,
	position integer NOT NULL CHECK (position >= 0),
	role text NOT NULL CHECK (role IN ('preliminary', 'decision', 'information', 'hearing')),
	is_public boolean NOT NULL,
	-- Unknown until a day is set anew.
	planned_on date,
	-- The day that a postponement or referral took from it.
	planned_before date,
	held_on date,
	result text CHECK (result IN ('adopted', 'adoptedAmended', 'rejected', 'adjourned', 'deferred', 'referred', 'noted',
		'withdrawn', 'settled')),
	-- As the minutes put it.
	wording text NOT NULL DEFAULT '' CHECK (char_length(wording) <= 20000),
	-- The consultation that sent the paper here.
	follows_id uuid,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, paper_id, id),
	UNIQUE (municipality_id, paper_id, position) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY (municipality_id, paper_id) REFERENCES paper,
	FOREIGN KEY (municipality_id, organization_id) REFERENCES organization,
	FOREIGN KEY (municipality_id, paper_id, follows_id) REFERENCES consultation (municipality_id, paper_id, id),
	CHECK (follows_id <> id),
	CHECK ((held_on IS NULL) = (result IS NULL)),
	CHECK (wording = '' OR held_on IS NOT NULL)
);
SELECT guard_by_municipality('consultation');
GRANT SELECT, INSERT, UPDATE (position, planned_on, planned_before, held_on, result, wording, is_public)
	ON consultation TO ratschlag_app;

-- What a group wants to be different in exactly one element of the paper's edition.
CREATE TABLE amendment (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	paper_id uuid NOT NULL,
	number text NOT NULL CHECK (char_length(number) BETWEEN 1 AND 60),
	originator_id uuid NOT NULL,
	edition_id uuid NOT NULL,
	element_id uuid NOT NULL,
	new_title text NOT NULL CHECK (char_length(new_title) <= 1000),
	-- Rich text (concept/domain/rich-text.ts); parts that stay keep their ids.
	new_body jsonb NOT NULL,
	reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 4000),
	filed_on date NOT NULL,
	is_public boolean NOT NULL,
	withdrawn_on date,
	withdrawn_reason text CHECK (char_length(withdrawn_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, paper_id, id),
	FOREIGN KEY (municipality_id, paper_id, edition_id) REFERENCES paper (municipality_id, id, edition_id),
	FOREIGN KEY (municipality_id, edition_id, element_id) REFERENCES edition_element,
	FOREIGN KEY (municipality_id, originator_id) REFERENCES organization,
	CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
);
CREATE UNIQUE INDEX amendment_number ON amendment (municipality_id, lower(number));
CREATE INDEX amendment_of_element ON amendment (municipality_id, element_id);
SELECT guard_by_municipality('amendment');
GRANT SELECT, INSERT, UPDATE (withdrawn_on, withdrawn_reason) ON amendment TO ratschlag_app;

-- A motion on how to go on; once it is carried it acts.
CREATE TABLE procedural_motion (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	paper_id uuid NOT NULL,
	consultation_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('closeDebate', 'postpone', 'refer', 'removeFromAgenda')),
	moved_by uuid NOT NULL,
	reason text NOT NULL DEFAULT '' CHECK (char_length(reason) <= 4000),
	-- To which day, to which body.
	target_on date,
	target_organization_id uuid,
	moved_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, consultation_id, id),
	FOREIGN KEY (municipality_id, paper_id, consultation_id) REFERENCES consultation (municipality_id, paper_id, id),
	FOREIGN KEY (municipality_id, moved_by) REFERENCES organization,
	FOREIGN KEY (municipality_id, target_organization_id) REFERENCES organization,
	CHECK (kind <> 'postpone' OR target_on IS NOT NULL),
	CHECK (kind = 'postpone' OR kind = 'refer' OR target_on IS NULL),
	CHECK ((kind = 'refer') = (target_organization_id IS NOT NULL))
);
SELECT guard_by_municipality('procedural_motion');
GRANT SELECT, INSERT ON procedural_motion TO ratschlag_app;

-- How a body voted: on the paper, or on one amendment or motion.
CREATE TABLE vote (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	paper_id uuid NOT NULL,
	consultation_id uuid NOT NULL,
	amendment_id uuid,
	motion_id uuid,
	yes integer NOT NULL CHECK (yes BETWEEN 0 AND 100000),
	no integer NOT NULL CHECK (no BETWEEN 0 AND 100000),
	abstain integer NOT NULL CHECK (abstain BETWEEN 0 AND 100000),
	-- In the room without voting, e.g. for bias.
	not_voting integer NOT NULL DEFAULT 0 CHECK (not_voting BETWEEN 0 AND 100000),
	present integer,
	announced text NOT NULL CHECK (announced IN ('adopted', 'rejected')),
	-- By the rule below; none where no rule is known.
	computed text CHECK (computed IN ('adopted', 'rejected')),
	rule text CHECK (char_length(rule) BETWEEN 1 AND 200),
	-- The edition that this vote adopted, and from when it is in force.
	edition_id uuid,
	in_force_on date,
	recorded_at timestamptz NOT NULL,
	recorded_by uuid,
	PRIMARY KEY (municipality_id, id),
	-- Nothing is voted on twice in one consultation.
	UNIQUE NULLS NOT DISTINCT (municipality_id, consultation_id, amendment_id, motion_id),
	FOREIGN KEY (municipality_id, paper_id, consultation_id) REFERENCES consultation (municipality_id, paper_id, id),
	FOREIGN KEY (municipality_id, paper_id, amendment_id) REFERENCES amendment (municipality_id, paper_id, id),
	FOREIGN KEY (municipality_id, consultation_id, motion_id)
		REFERENCES procedural_motion (municipality_id, consultation_id, id),
	FOREIGN KEY (municipality_id, edition_id) REFERENCES edition,
	CHECK (amendment_id IS NULL OR motion_id IS NULL),
	CONSTRAINT vote_adds_up CHECK (present IS NULL OR present = yes + no + abstain + not_voting),
	CHECK ((computed IS NULL) = (rule IS NULL)),
	CHECK ((edition_id IS NULL) = (in_force_on IS NULL)),
	CHECK (edition_id IS NULL OR (amendment_id IS NULL AND motion_id IS NULL AND announced = 'adopted'))
);
SELECT guard_by_municipality('vote');
GRANT SELECT, INSERT ON vote TO ratschlag_app;

-- The same vote by parliamentary group, where the minutes tell.
CREATE TABLE vote_group (
	municipality_id uuid NOT NULL,
	vote_id uuid NOT NULL,
	organization_id uuid NOT NULL,
	yes integer NOT NULL CHECK (yes >= 0),
	no integer NOT NULL CHECK (no >= 0),
	abstain integer NOT NULL CHECK (abstain >= 0),
	PRIMARY KEY (municipality_id, vote_id, organization_id),
	FOREIGN KEY (municipality_id, vote_id) REFERENCES vote,
	FOREIGN KEY (municipality_id, organization_id) REFERENCES organization
);
SELECT guard_by_municipality('vote_group');
GRANT SELECT, INSERT ON vote_group TO ratschlag_app;
