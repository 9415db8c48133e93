-- What was decided stays as it was (invariant 8).
create function rule.forbid_change() returns trigger
  language plpgsql volatile as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = '23514', constraint = tg_table_name || '_immutable';
end $$;
comment on function rule.forbid_change() is 'Stops any change of a row that is kept as evidence.';
create trigger _050_immutable before update or delete on data.decision for each row execute function rule.forbid_change();
create trigger _050_immutable before update or delete on data.permit_item for each row execute function rule.forbid_change();
create trigger _050_immutable before update or delete on data.commitment for each row execute function rule.forbid_change();
create trigger _050_immutable before delete on data.permit for each row execute function rule.forbid_change();
create trigger _050_immutable before delete on data.permit_content for each row execute function rule.forbid_change();
create trigger _051_immutable before update on data.permit_content for each row
  when ((new.id, new.permit_id, new.version_no, new.decision_id, new.valid_from, new.conditions, new.basis) is distinct from
        (old.id, old.permit_id, old.version_no, old.decision_id, old.valid_from, old.conditions, old.basis) or old.valid_until is not null)
  execute function rule.forbid_change();
create trigger _050_immutable before delete on data.permit_purpose for each row execute function rule.forbid_change();
create trigger _051_immutable before update on data.permit_purpose for each row
  when ((new.id, new.permit_id, new.purpose_no, new.name) is distinct from (old.id, old.permit_id, old.purpose_no, old.name)) execute function rule.forbid_change();
create trigger _050_immutable before delete on data.application for each row execute function rule.forbid_change();
create trigger _050_immutable before delete on data.join_request for each row execute function rule.forbid_change();
create trigger _050_immutable before delete on data.access_right for each row execute function rule.forbid_change();
create trigger _050_immutable before delete on data.person for each row execute function rule.forbid_change();
create trigger _050_immutable before delete on data.appointment for each row execute function rule.forbid_change();
create trigger _051_ended before update on data.permit for each row when (old.state = 'ended' and new.state <> 'ended') execute function rule.forbid_change();
-- Whose a right or permit is, and of what, is fixed without a trigger: lv_writer has no right to change those columns (50_policy).
create trigger _051_decided before update on data.application for each row
  when (old.state in ('decided', 'served', 'closed') and (new.purpose, new.justification, new.legal_basis, new.protection, new.proposed_outcome, new.proposed_reasons, new.conditions, new.org_id, new.presenter_id, new.provisions, new.fee_basis)
        is distinct from (old.purpose, old.justification, old.legal_basis, old.protection, old.proposed_outcome, old.proposed_reasons, old.conditions, old.org_id, old.presenter_id, old.provisions, old.fee_basis))
  execute function rule.forbid_change();
