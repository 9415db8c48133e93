-- Advice before there is an application. Whoever asks may name an organisation that he sees: its class and cover are then known.
create function ui.route(p_answers jsonb)
  returns table (route text, service text, kind text, target_amount integer, target_unit text, due_on date, price_class text, asked text[], missing text, reasons text[], prepare text[])
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  f jsonb := case jsonb_typeof(p_answers) when 'object' then p_answers else '{}'::jsonb end;
  v_known jsonb;
begin
  if exists (select from jsonb_each_text(f) e where e.value is not null and not case e.key
       when 'class' then e.value in ('state', 'municipality', 'joint_authority', 'wellbeing_county', 'other_public', 'company', 'association', 'intermediary')
       when 'place' then e.value in ('staff', 'system') when 'org_id' then e.value ~ '^[0-9]{1,12}$'
       when 'covered' then e.value in ('true', 'false') when 'upkeep' then e.value in ('true', 'false') when 'research' then e.value in ('true', 'false')
       when 'residents' then e.value in ('true', 'false') when 'continuous' then e.value in ('true', 'false') when 'single' then e.value in ('true', 'false')
       when 'current' then e.value in ('true', 'false') when 'client' then e.value in ('true', 'false') when 'own_link' then e.value in ('true', 'false') else false end) then
    return;
  end if;
  select f || jsonb_build_object('class', coalesce(f ->> 'class', o.class))
           || case when coalesce(f ->> 'class', o.class) = o.class then jsonb_build_object('covered', o.standing_cover) else '{}' end
    into v_known from data.organisation o where o.id = (f ->> 'org_id')::bigint;
  f := coalesce(v_known, f);
  return query
  select x.route, x.service, x.kind, t.amount, t.unit, data.target_due(x.service, f ->> 'class', x.kind, rule.today()), x.price_class, x.asked, x.missing, x.reasons, x.prepare
    from rule.route(f) x
    left join lateral (select g.amount, g.unit from data.target_time g
                        where g.service = x.service and (g.applicant_class is null or g.applicant_class = f ->> 'class') and (g.kind is null or g.kind = x.kind)
                          and g.valid_from <= rule.today()
                        order by g.kind nulls last, g.applicant_class nulls last, g.valid_from desc limit 1) t on true;
end $$;
comment on function ui.route(jsonb) is 'One row: where to apply, how long it takes, what it costs, why, and what to prepare; or the question that is missing.';
