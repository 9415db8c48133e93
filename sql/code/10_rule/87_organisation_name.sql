create function rule.organisation_name(p_org_id bigint, p_at timestamptz, out name_fi text, out name_sv text)
  language plpgsql stable as $$
begin
  select coalesce(n.name_fi, o.name_fi), coalesce(n.name_sv, o.name_sv) into name_fi, name_sv
    from data.organisation o
    left join lateral (select * from data.organisation_name x where x.org_id = o.id and x.valid_until >= p_at order by x.valid_until limit 1) n on true
   where o.id = p_org_id;
end $$;
comment on function rule.organisation_name(bigint, timestamptz) is 'How an organisation was called at a moment; nothing for one the reader does not see.';
