-- Persons stand apart from their personal data, so that content keeps its author's id when a name is erased.
CREATE TABLE person (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	created_at timestamptz NOT NULL,
	ended_at timestamptz,
	PRIMARY KEY (municipality_id, id)
);
SELECT guard_by_municipality('person');
GRANT SELECT, INSERT, UPDATE ON person TO ratschlag_app;

CREATE TABLE person_details (
	municipality_id uuid NOT NULL,
	person_id uuid NOT NULL,
	name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
	email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254 AND email = lower(email)),
	language text NOT NULL DEFAULT 'de',
	-- A sign-in of the demo that needs no mail; only honoured in demo mode.
	demo boolean NOT NULL DEFAULT false,
	PRIMARY KEY (municipality_id, person_id),
	UNIQUE (municipality_id, email),
	FOREIGN KEY (municipality_id, person_id) REFERENCES person
);
SELECT guard_by_municipality('person_details');
GRANT SELECT, INSERT, UPDATE, DELETE ON person_details TO ratschlag_app;

CREATE TABLE person_role (
	municipality_id uuid NOT NULL,
	person_id uuid NOT NULL,
	role text NOT NULL CHECK (role IN ('processLead','department','groupMember','facilitator','committeeOffice','mayor','operator')),
	valid_from date NOT NULL,
	valid_until date CHECK (valid_until >= valid_from),
	PRIMARY KEY (municipality_id, person_id, role, valid_from),
	FOREIGN KEY (municipality_id, person_id) REFERENCES person
);
SELECT guard_by_municipality('person_role');
GRANT SELECT, INSERT, UPDATE ON person_role TO ratschlag_app;

-- Only hashes of tokens are stored.
CREATE TABLE sign_in_token (
	municipality_id uuid NOT NULL,
	token_hash text NOT NULL,
	person_id uuid NOT NULL,
	return_to text NOT NULL,
	created_at timestamptz NOT NULL,
	expires_at timestamptz NOT NULL,
	used_at timestamptz,
	PRIMARY KEY (municipality_id, token_hash),
	FOREIGN KEY (municipality_id, person_id) REFERENCES person
);
SELECT guard_by_municipality('sign_in_token');
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_token TO ratschlag_app;

CREATE TABLE session (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	person_id uuid NOT NULL,
	token_hash text NOT NULL,
	-- The token before the last rotation, honoured for a moment so that parallel requests do not sign out.
	previous_token_hash text,
	device text NOT NULL,
	created_at timestamptz NOT NULL,
	rotated_at timestamptz NOT NULL,
	last_seen_at timestamptz NOT NULL,
	expires_at timestamptz NOT NULL,
	revoked_at timestamptz,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, token_hash),
	FOREIGN KEY (municipality_id, person_id) REFERENCES person
);
CREATE INDEX session_previous ON session (municipality_id, previous_token_hash);
CREATE INDEX session_of_person ON session (municipality_id, person_id);
SELECT guard_by_municipality('session');
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO ratschlag_app;
