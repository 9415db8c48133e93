-- What was asked, answered and decided in a hearing or a revocation stays as it was.
create trigger _050_immutable before delete on data.permit_hearing for each row execute function rule.forbid_change();
create trigger _050_immutable before delete on data.revocation for each row execute function rule.forbid_change();
create trigger _051_closed before update on data.permit_hearing for each row when (old.state = 'closed') execute function rule.forbid_change();
create trigger _051_closed before update on data.revocation for each row when (old.state <> 'proposed') execute function rule.forbid_change();
