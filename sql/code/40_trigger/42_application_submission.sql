-- However an application comes to be sent, what it said is kept.
create function rule.keep_first_submission() returns trigger
  language plpgsql volatile as $$
begin
  perform rule.keep_submission(new.id, new.org_id, 'submitted', coalesce(new.submitted_at, new.changed_at));
  return null;
end $$;
comment on function rule.keep_first_submission() is 'Keeps the content of an application at the moment it leaves the draft.';
create trigger _300_submission after update of state on data.application
  for each row when (old.state = 'draft' and new.state not in ('draft', 'withdrawn')) execute function rule.keep_first_submission();
create trigger _050_immutable before update or delete on data.application_submission for each row execute function rule.forbid_change();
create trigger _050_immutable before update or delete on data.application_note for each row execute function rule.forbid_change();
create trigger _050_immutable before delete on data.application_message for each row execute function rule.forbid_change();
create trigger _051_immutable before update on data.application_message for each row
  when ((new.id, new.application_id, new.side, new.person_id, new.text, new.sent_at) is distinct from
        (old.id, old.application_id, old.side, old.person_id, old.text, old.sent_at) or old.read_at is not null) execute function rule.forbid_change();
create trigger _051_ended before update on data.statement for each row when (old.state <> 'open') execute function rule.forbid_change();
create trigger _051_ended before update on data.hearing for each row when (old.state in ('ended', 'dropped')) execute function rule.forbid_change();
create trigger _051_ended before update on data.negotiation for each row when (old.state <> 'open') execute function rule.forbid_change();
create trigger _051_ended before update on data.assessment for each row when (old.state <> 'open') execute function rule.forbid_change();
create trigger _051_ended before update on data.completion_request for each row when (old.state <> 'open') execute function rule.forbid_change();
