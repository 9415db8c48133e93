-- Hearings that wait for an answer, of applications and of permits, in one shape: their guards and the acts on their time are the same.
create view rule.open_hearing with (security_invoker = true) as
select 'application' as object, h.application_id as object_id, h.no, h.due_on, h.wish_state from data.hearing h where h.state = 'open'
union all
select 'permit', h.permit_id, null, h.due_on, h.wish_state from data.permit_hearing h where h.state = 'open';
comment on view rule.open_hearing is 'The open hearing of an application or a permit: its day, and the wish for more time.';
grant select on rule.open_hearing to lv_writer;
