create function rule.check_content_decision() returns trigger
  language plpgsql volatile as $$
begin
  if new.decision_id is null and new.basis <> '' and exists (select from data.permit p where p.id = new.permit_id and p.kind = 'standing') then
    return new;   -- the agency's own decision on a standing permit is made outside the program and named here
  end if;
  if not exists (select from data.decision d join data.permit p on p.id = new.permit_id
                  where d.id = new.decision_id and d.org_id = p.org_id and rule.is_granting(d.outcome)) then
    raise exception 'content of a permit comes from a granting decision of its own organisation' using errcode = '23514', constraint = 'permit_content_by_decision';
  end if;
  return new;
end $$;
comment on function rule.check_content_decision() is 'Invariant 9: agreed content changes by a decision only.';
create trigger _100_decision before insert on data.permit_content for each row execute function rule.check_content_decision();
