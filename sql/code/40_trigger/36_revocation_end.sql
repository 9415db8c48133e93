-- A permit that ends closes the hearing and the proposal that were open; a revocation carries out the proposal.
create function rule.close_revocation() returns trigger
  language plpgsql volatile as $$
begin
  update data.permit_hearing set state = 'closed', closed_at = new.changed_at where permit_id = new.id and state <> 'closed';
  update data.revocation
     set state = case when new.end_reason = 'revoked' then 'revoked' else 'dropped' end, decided_by = rule.me(), decided_at = new.changed_at
   where permit_id = new.id and state = 'proposed';
  return null;
end $$;
comment on function rule.close_revocation() is 'Closes hearing and proposal of a permit that ends.';
create trigger _330_revocation after update of state on data.permit for each row when (new.state = 'ended' and old.state <> 'ended') execute function rule.close_revocation();
