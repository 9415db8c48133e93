-- A letter that is itself the decision says how a change is sought in it (HALL 46 §): the facts of it, by the outcome.
create function rule.remedy_facts(p_permit data.permit, p_outcome text) returns jsonb
  language plpgsql stable as $$
declare
  v jsonb := rule.remedy(p_permit.service, p_outcome, rule.today(), (select o.language from data.organisation o where o.id = p_permit.org_id), false);
begin
  return jsonb_build_object('remedy_sentence', v -> 'sentence', 'annex', v);
end $$;
comment on function rule.remedy_facts(data.permit, text) is 'Facts of a letter that is a decision on a permit: the sentence and the annex on seeking a change.';

-- One letter to the organisation, and one to each that stood under its permit and went the same way at that moment.
create function rule.write_stop_letters(p_actor rule.actor, p_permit_id bigint, p_kind text, p_reason text) returns void
  language plpgsql volatile as $$
declare
  p data.permit;
  h data.permit_hearing;
  v_unheard boolean;
  v_language text;
begin
  for p in
    select x.* from data.permit t join data.permit x on x.id = t.id or (x.roof_permit_id = t.id and x.changed_at = t.changed_at and x.state = t.state)
     where t.id = p_permit_id and x.kind <> 'standing' order by x.id
  loop
    if p_kind = 'revocation' and p.id = p_permit_id then
      select y.* into h from data.revocation r join data.permit_hearing y on y.id = r.hearing_id where r.permit_id = p.id and r.state = 'revoked' order by r.id desc limit 1;
      -- urgent: nobody was asked, or the time to answer had not run out when it was proposed
      v_unheard := h.answer is null or h.answer = '' and exists (select from data.revocation r where r.permit_id = p.id and r.state = 'revoked' and r.urgent_ground <> '');
      v_language := (select o.language from data.organisation o where o.id = p.org_id);
      perform rule.write_letter(p_actor, 'revocation', null, p.id, rule.remedy_facts(p, 'revoked') || jsonb_build_object('reason', p_reason,
        'hearing_sentence', case v_language
          when 'sv' then case when v_unheard then 'Ärendet var så brådskande att ni inte kunde höras först.' when h.answer = '' then 'Ni fick tillfälle att bli hörda men svarade inte inom utsatt tid.' else 'Ert svar i hörandet har beaktats.' end
          else case when v_unheard then 'Asia oli niin kiireellinen, ettei teitä voitu kuulla etukäteen.' when h.answer = '' then 'Teille varattiin tilaisuus tulla kuulluksi, mutta vastausta ei tullut määräajassa.' else 'Kuulemisessa antamanne vastaus on otettu huomioon.' end end));
    elsif p_kind = 'suspension' then
      perform rule.write_letter(p_actor, 'suspension', null, p.id, rule.remedy_facts(p, 'suspended') || jsonb_build_object('reason', p_reason, 'from_on', rule.today(), 'until_on', p.suspended_until));
    elsif p_kind = 'resumption' then
      perform rule.write_letter(p_actor, 'resumption', null, p.id, jsonb_build_object('from_on', rule.today()));
    else
      perform rule.write_letter(p_actor, 'permit_ended', null, p.id, jsonb_build_object('rights_ended',
        (select nullif(count(*), 0) from data.access_right r where r.permit_id = p.id and r.end_reason = 'permit_ended' and r.changed_at = p.changed_at)));
    end if;
  end loop;
end $$;
comment on function rule.write_stop_letters(rule.actor, bigint, text, text) is 'Letters about a permit that was suspended, resumed, ended or revoked, and about those under it.';
