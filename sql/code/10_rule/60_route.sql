-- Where one applies: from the answers of somebody who does not know yet, the service and the kind of application, or the neighbour that
-- is right instead. An answer that is missing is asked for before anything is concluded; every complete set of answers has one route.
--   class            class of the applicant, as in data.organisation
--   covered          under the standing permits (only for municipalities and joint authorities; follows from the class when not given)
--   upkeep           a register of one's own is to be kept up to date
--   research         research or statistics
--   residents        a house manager's list of residents (companies, associations)
--   continuous, single, current     the three tests: all must hold for the search services
--   place            staff: people look things up in a browser; system: from an own system
--   client           wants to be the client of an intermediary (companies, associations)
--   own_link         can build and keep up a link of one's own (companies, associations)
create function rule.route(p_answers jsonb,
                           out route text, out service text, out kind text, out price_class text, out asked text[], out missing text, out reasons text[], out prepare text[])
  language plpgsql stable as $$
declare
  f jsonb := coalesce(p_answers, '{}');
  v_class text := f ->> 'class';
  v_public boolean := v_class in ('state', 'municipality', 'joint_authority', 'wellbeing_county');
  v_private boolean := v_class in ('company', 'association');
  v_covered boolean := coalesce((f ->> 'covered')::boolean, v_class in ('municipality', 'joint_authority'));
begin
  asked := '{class}'; reasons := '{}'; prepare := '{}';
  if v_class is null then missing := 'class'; return; end if;
  if v_private then
    asked := asked || 'residents'::text;
    if f ->> 'residents' is null then missing := 'residents'; return; end if;
    if (f ->> 'residents')::boolean then
      route := 'resident_list'; service := null; price_class := 'price_list'; reasons := '{resident_list}'; prepare := '{buildings,strong_identification}';
      return;
    end if;
  end if;
  asked := asked || 'upkeep'::text;
  if f ->> 'upkeep' is null then missing := 'upkeep'; return; end if;
  if (f ->> 'upkeep')::boolean then
    route := case when rule.is_public_body(v_class) then 'change_data_service' else 'update_service' end;
    price_class := 'price_list'; reasons := '{upkeep_not_by_query}'; prepare := '{register_description,legal_basis}';
    return;
  end if;
  asked := asked || 'research'::text;
  if f ->> 'research' is null then missing := 'research'; return; end if;
  if (f ->> 'research')::boolean then
    route := 'research'; price_class := 'price_list'; reasons := '{research_own_permit}'; prepare := '{research_plan,ethical_statement}';
    return;
  end if;
  asked := asked || array['continuous', 'single', 'current'];
  if f ->> 'continuous' is null then missing := 'continuous'; return; end if;
  if f ->> 'single' is null then missing := 'single'; return; end if;
  if f ->> 'current' is null then missing := 'current'; return; end if;
  if not ((f ->> 'continuous')::boolean and (f ->> 'single')::boolean and (f ->> 'current')::boolean) then
    route := case when v_class in ('municipality', 'joint_authority') then 'municipal_sampling' else 'sampling' end;
    price_class := 'price_list';
    reasons := array_remove(array[case when not (f ->> 'continuous')::boolean then 'not_continuous' end, case when not (f ->> 'single')::boolean then 'not_single' end,
                                  case when not (f ->> 'current')::boolean then 'not_current' end], null);
    prepare := '{sample_description,legal_basis}';
    return;
  end if;
  reasons := '{three_tests}';
  asked := asked || 'place'::text;
  if f ->> 'place' is null then missing := 'place'; return; end if;
  price_class := case when v_public then 'free' when v_class = 'other_public' then 'cost_price' else 'chargeable' end;
  if f ->> 'place' = 'staff' then
    route := 'browser'; service := 'browser';
    kind := case when v_covered then 'municipal_order' else 'new_permit' end;
    reasons := reasons || 'staff_browser'::text || case when v_covered then array['covered'] else '{}' end;
    prepare := case when v_covered then array['use', 'security_short', 'responsible_user', 'commitment']
                    else array['purposes', 'legal_basis', 'content', 'security', 'responsible_user', 'commitment'] end;
    return;
  end if;
  if v_private then
    asked := asked || 'client'::text;
    if f ->> 'client' is null then missing := 'client'; return; end if;
    if (f ->> 'client')::boolean then
      route := 'framework_join'; service := 'interface'; kind := 'framework_join'; reasons := reasons || 'client_of_intermediary'::text;
      prepare := '{intermediary_agreement,purposes,legal_basis,content,security,commitment}';
      return;
    end if;
    asked := asked || 'own_link'::text;
    if f ->> 'own_link' is null then missing := 'own_link'; return; end if;
    if not (f ->> 'own_link')::boolean then
      route := 'intermediary'; reasons := reasons || 'no_own_link'::text; prepare := '{choose_intermediary}';
      return;
    end if;
  end if;
  route := 'interface'; service := 'interface';
  kind := case when v_covered then 'municipal_order' else 'new_permit' end;
  price_class := case when v_public then 'free_opening_cost' else price_class end;
  reasons := reasons || 'own_system'::text || case when v_class = 'intermediary' then array['framework'] when v_covered then array['covered'] else '{}' end
             || case when rule.is_public_body(v_class) then array['data_exchange_layer'] else '{}' end;
  prepare := case when v_covered then array['use', 'security_short', 'connection', 'technical_contact', 'commitment']
                  else array['purposes', 'group_grounds', 'legal_basis', 'content', 'security', 'connection', 'technical_contact', 'commitment'] end;
end $$;
comment on function rule.route(jsonb) is 'The right service, or the right neighbour, for the answers given; missing names the next question.';
