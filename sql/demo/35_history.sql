-- Cases of the past year, so that figures of processing times have something to rest on: small applications of the same bodies, mostly
-- granted for a project and given up when it was over. How long each took follows from its number, not from chance.
create function demo.old_case(p_no integer) returns void language plpgsql as $$
declare
  v_by      text := (array['liisa', 'marianne', 'kaisa', 'gustav', 'petri', 'helena'])[1 + p_no % 6];
  v_org     text := (array['kiviranta', 'lainapankki', 'asumisneuvonta', 'kuusiniemi', 'tietovalitys', 'elakeaurinko'])[1 + p_no % 6];
  v_service text := case when p_no % 3 = 2 then 'interface' else 'browser' end;
  v_expert  text := case when p_no % 3 = 2 then 'eero' else 'aino' end;
  v_handle  text := 'aiempi_' || p_no;
  v_subject text := (array['Kyselytutkimuksen otannan tarkistaminen', 'Laskutuksen häiriöiden selvittäminen', 'Avustusten takaisinperintä', 'Kontroll av adressuppgifter vid val',
                           'Tietojen siirto vanhasta järjestelmästä', 'Perhe-eläkkeen tarkistaminen'])[1 + p_no % 6];
  v_came    integer := 392 - p_no * 6 - p_no * 7 % 5;
  v_claimed integer := v_came - 1 - p_no * 5 % 9;
  v_ready   integer := v_claimed - case v_service when 'interface' then 38 + p_no * 11 % 40 else 14 + p_no * 7 % 22 end;
  v_end     integer := v_ready - 1 - p_no * 3 % 5;
  v_refused boolean := p_no % 7 = 3;
begin
  perform demo.case(v_handle, v_by, v_org, v_service, 'new_permit', jsonb_build_object(
      'purpose', v_subject || '.', 'justification', 'Tieto tarkistetaan yksi kerrallaan hankkeen aikana.', 'legal_basis', 'Laki 661/2009',
      'protection', 'Nimetyt käyttäjät, kaksivaiheinen kirjautuminen ja viiden vuoden lokit.', 'user_count', 2 + p_no % 5, 'yearly_queries', 100 * (1 + p_no % 9),
      'purposes', jsonb_build_array(v_subject), 'items', demo.items(1, '661/2009', '{H.TUN.01,H.NIM.01,H.NIM.02}')),
    v_came + 3, v_came, v_expert, v_claimed,
    case when p_no % 11 = 5 then null when v_refused then 'refused' else 'granted' end, case when p_no % 11 <> 5 then v_ready end, case when p_no % 11 <> 5 then v_end end,
    case when v_refused then '{H.TUN.01,H.NIM.01,H.NIM.02}'::text[] else '{}' end, 'refused', 'not_necessary', 'Tarve hoituu muulla palvelulla.',
    case when v_refused then 'Tehtävä ei edellytä jatkuvaa kyselyoikeutta.' else 'Hanke on määräaikainen ja tietosisältö suppea.' end);
  if p_no % 11 = 5 then
    perform demo.plan(v_claimed - 9, v_by, 'withdraw_application', 'application', v_handle, $q$'{"reason": "Hanke peruuntui."}'$q$);
  elsif not v_refused and p_no not in (39, 42) then   -- those two are revoked: 45_permit_desk
    perform demo.plan(v_end - 2 - p_no % 4, v_by, 'end_permit', 'permit', v_handle, $q$'{"end_reason": "terminated", "reason": "Hanke päättyi."}'$q$);
  end if;
end $$;
select demo.old_case(n) from generate_series(1, 46) n;
