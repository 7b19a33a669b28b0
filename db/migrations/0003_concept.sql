CREATE TABLE concept (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	numbering jsonb NOT NULL,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id)
);
-- One concept for each municipality for now; a later migration may lift this.
CREATE UNIQUE INDEX concept_only_one ON concept (municipality_id);
SELECT guard_by_municipality('concept');
GRANT SELECT, INSERT, UPDATE ON concept TO ratschlag_app;

-- The working draft. Elements are never deleted: they end, with a reason.
CREATE TABLE element (
	municipality_id uuid NOT NULL,
	concept_id uuid NOT NULL,
	id uuid NOT NULL,
	parent_id uuid,
	position integer NOT NULL CHECK (position >= 0),
	kind text NOT NULL CHECK (kind IN ('part','section','fieldOfAction','annex','glossary','leaflet','preamble','guideline','approach',
		'goal','measure','measureProposal','definition','paragraph','list','table','footnote','discussionSummary','groupReport','card')),
	title text NOT NULL CHECK (char_length(title) <= 1000),
	body jsonb NOT NULL,
	source text NOT NULL CHECK (char_length(source) <= 500),
	fields uuid[] NOT NULL DEFAULT '{}',
	measure jsonb,
	revision integer NOT NULL CHECK (revision > 0),
	created_at timestamptz NOT NULL,
	updated_at timestamptz NOT NULL,
	updated_by uuid,
	ended_at timestamptz,
	ended_reason text,
	PRIMARY KEY (municipality_id, concept_id, id),
	UNIQUE (municipality_id, id),
	FOREIGN KEY (municipality_id, concept_id) REFERENCES concept,
	FOREIGN KEY (municipality_id, concept_id, parent_id) REFERENCES element DEFERRABLE INITIALLY DEFERRED,
	CHECK (parent_id <> id),
	CHECK ((ended_at IS NULL) = (ended_reason IS NULL)),
	CHECK (measure IS NULL OR kind IN ('measure', 'measureProposal'))
);
CREATE INDEX element_tree ON element (municipality_id, concept_id, parent_id, position) WHERE ended_at IS NULL;
SELECT guard_by_municipality('element');
GRANT SELECT, INSERT, UPDATE ON element TO ratschlag_app;

-- What changed in the working draft: state of one element before and after, for undo and for the record.
CREATE TABLE element_change (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	concept_id uuid NOT NULL,
	element_id uuid NOT NULL,
	operation text NOT NULL CHECK (operation IN ('insert','edit','move','retype','remove','undo')),
	before jsonb,
	after jsonb,
	revision_after integer NOT NULL,
	actor_id uuid,
	occurred_at timestamptz NOT NULL,
	undone_at timestamptz,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, concept_id, element_id) REFERENCES element (municipality_id, concept_id, id)
);
CREATE INDEX element_change_of_element ON element_change (municipality_id, element_id, occurred_at DESC);
CREATE INDEX element_change_latest ON element_change (municipality_id, concept_id, occurred_at DESC);
SELECT guard_by_municipality('element_change');
GRANT SELECT, INSERT, UPDATE ON element_change TO ratschlag_app;

-- What a person has typed and not yet saved; survives a closed tab.
CREATE TABLE element_draft (
	municipality_id uuid NOT NULL,
	concept_id uuid NOT NULL,
	element_id uuid NOT NULL,
	person_id uuid NOT NULL,
	base_revision integer NOT NULL,
	content jsonb NOT NULL,
	saved_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, element_id, person_id),
	FOREIGN KEY (municipality_id, concept_id, element_id) REFERENCES element (municipality_id, concept_id, id),
	FOREIGN KEY (municipality_id, person_id) REFERENCES person
);
SELECT guard_by_municipality('element_draft');
GRANT SELECT, INSERT, UPDATE, DELETE ON element_draft TO ratschlag_app;

-- Editions are immutable: the program may add them and read them, nothing else.
CREATE TABLE edition (
	municipality_id uuid NOT NULL,
	concept_id uuid NOT NULL,
	id uuid NOT NULL,
	number integer NOT NULL CHECK (number > 0),
	state text NOT NULL CHECK (state IN ('publishedDraft','recommended','adopted','updated')),
	title text NOT NULL,
	note text NOT NULL,
	decided_on date,
	published_at timestamptz NOT NULL,
	published_by uuid,
	content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
	numbering jsonb NOT NULL,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, concept_id, number),
	FOREIGN KEY (municipality_id, concept_id) REFERENCES concept
);
SELECT guard_by_municipality('edition');
GRANT SELECT, INSERT ON edition TO ratschlag_app;

CREATE TABLE edition_element (
	municipality_id uuid NOT NULL,
	edition_id uuid NOT NULL,
	element_id uuid NOT NULL,
	parent_id uuid,
	-- Place in document order, from 0.
	position integer NOT NULL CHECK (position >= 0),
	kind text NOT NULL,
	-- Frozen, as cited: "Leitlinie 3.2"; empty for elements without a number.
	number text NOT NULL,
	title text NOT NULL,
	body jsonb NOT NULL,
	source text NOT NULL,
	fields uuid[] NOT NULL,
	measure jsonb,
	PRIMARY KEY (municipality_id, edition_id, element_id),
	UNIQUE (municipality_id, edition_id, position),
	FOREIGN KEY (municipality_id, edition_id) REFERENCES edition,
	FOREIGN KEY (municipality_id, edition_id, parent_id) REFERENCES edition_element DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX edition_element_history ON edition_element (municipality_id, element_id);
SELECT guard_by_municipality('edition_element');
GRANT SELECT, INSERT ON edition_element TO ratschlag_app;

-- An uploaded document on its way to the working draft: what was recognised, and what people corrected.
CREATE TABLE concept_import (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	file_name text NOT NULL,
	file_sha256 text NOT NULL,
	title text NOT NULL,
	-- The recognition as returned by concept/domain/recognition, with the corrections applied.
	recognition jsonb NOT NULL,
	revision integer NOT NULL CHECK (revision > 0),
	created_by uuid,
	created_at timestamptz NOT NULL,
	adopted_at timestamptz,
	discarded_at timestamptz,
	CHECK (adopted_at IS NULL OR discarded_at IS NULL),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, file_sha256) REFERENCES stored_file (municipality_id, sha256)
);
SELECT guard_by_municipality('concept_import');
GRANT SELECT, INSERT, UPDATE ON concept_import TO ratschlag_app;
