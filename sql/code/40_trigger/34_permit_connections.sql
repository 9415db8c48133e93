-- A permit that ends closes its connections, each with its own record that names the cause.
create function rule.close_connections() returns trigger
  language plpgsql volatile as $$
begin
  with was as (
    select c.id, c.state from data.connection c where c.permit_id = new.id and c.state <> 'closed' for no key update),
  done as (
    update data.connection c set state = 'closed', closed_reason = new.number, version = c.version + 1, changed_at = new.changed_at
      from was where c.id = was.id returning c.id, c.org_id, c.version, was.state as from_state)
  insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, version, audience)
  select new.changed_at, session_user, rule.me(), 'system', 'close_connection', 'connection', d.id, d.org_id, 'accepted',
         jsonb_build_object('state', jsonb_build_array(d.from_state, 'closed'), 'due_at', new.ended_at,
           'cause', jsonb_build_object('object', 'permit', 'object_id', new.id, 'number', new.number, 'end_reason', new.end_reason)),
         d.version, 'all'
    from done d;
  return null;
end $$;
comment on function rule.close_connections() is 'Closes the connections of a permit that ends.';
create trigger _310_connections after update of state on data.permit for each row when (new.state = 'ended' and old.state <> 'ended') execute function rule.close_connections();
