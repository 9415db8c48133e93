-- What was told of certificates, published as terms or warned of stays as it was.
create trigger _050_immutable before update or delete on data.certificate for each row execute function rule.forbid_change();
create trigger _050_immutable before update or delete on data.terms for each row execute function rule.forbid_change();
create trigger _050_immutable before update or delete on data.end_warning for each row execute function rule.forbid_change();
create trigger _050_immutable before delete on data.connection for each row execute function rule.forbid_change();
create trigger _051_closed before update on data.connection for each row when (old.state = 'closed') execute function rule.forbid_change();
create trigger _052_owner before update on data.connection for each row
  when ((new.permit_id, new.org_id) is distinct from (old.permit_id, old.org_id)) execute function rule.forbid_change();
