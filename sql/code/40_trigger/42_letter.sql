-- A letter that was sent stays as it was sent; its place in the lists follows the name of its organisation.
create trigger _050_immutable before update on data.letter for each row
  when (to_jsonb(new) - '{org_name_key,org_name_sv_key}'::text[] is distinct from to_jsonb(old) - '{org_name_key,org_name_sv_key}'::text[])
  execute function rule.forbid_change();
create trigger _051_immutable before delete on data.letter for each row execute function rule.forbid_change();
