-- Counts the working drafts: one more each time a whole new one takes the place of the old. A change belongs to the
-- draft in which it was made, and can only be undone there.
ALTER TABLE concept ADD COLUMN draft_number integer NOT NULL DEFAULT 1 CHECK (draft_number > 0);
ALTER TABLE element_change ADD COLUMN draft_number integer NOT NULL DEFAULT 1 CHECK (draft_number > 0);

-- What a person has typed into the form for a new element that is not added yet; survives a closed tab.
CREATE TABLE new_element_draft (
	municipality_id uuid NOT NULL,
	concept_id uuid NOT NULL,
	person_id uuid NOT NULL,
	-- The id that the element is going to have; made with the form.
	element_id uuid NOT NULL,
	kind text NOT NULL,
	parent_id uuid,
	after_id uuid,
	content jsonb NOT NULL,
	saved_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, person_id, element_id),
	FOREIGN KEY (municipality_id, concept_id) REFERENCES concept,
	FOREIGN KEY (municipality_id, person_id) REFERENCES person
);
SELECT guard_by_municipality('new_element_draft');
GRANT SELECT, INSERT, UPDATE, DELETE ON new_element_draft TO ratschlag_app;
