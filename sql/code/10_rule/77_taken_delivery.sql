create type rule.taken_delivery as (id bigint, version integer, state text, diary_number text, due_on date, contact_id bigint, faults jsonb);
comment on type rule.taken_delivery is 'What a delivery has become: the application or the appointment, and what it still lacks.';
