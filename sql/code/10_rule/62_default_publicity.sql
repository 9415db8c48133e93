-- Descriptions of security arrangements are secret by law (621/1999 24 §); everything else is public until it is classed otherwise.
create function rule.default_publicity(p_kind text, out publicity text, out ground text)
  language plpgsql immutable as $$
begin
  publicity := case p_kind when 'security_report' then 'secret' else 'public' end;
  ground := case p_kind when 'security_report' then '621/1999 24 § 1 mom. 7 kohta' else '' end;
end $$;
comment on function rule.default_publicity(text) is 'Publicity class of an attachment that nobody has classed, and its ground.';
