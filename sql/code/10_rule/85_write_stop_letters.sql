-- One letter to the organisation, and one to each that stood under its permit and went the same way at that moment.
create function rule.write_stop_letters(p_actor rule.actor, p_permit_id bigint, p_kind text, p_reason text) returns void
  language plpgsql volatile as $$
declare
  p data.permit;
  h data.permit_hearing;
  v_language text;
  v_remedy jsonb;
begin
  for p in
    select x.* from data.permit t join data.permit x on x.id = t.id or (x.roof_permit_id = t.id and x.changed_at = t.changed_at and x.state = t.state)
     where t.id = p_permit_id and x.kind <> 'standing' order by x.id
  loop
    if p_kind = 'revocation' and p.id = p_permit_id then
      select y.* into h from data.revocation r join data.permit_hearing y on y.id = r.hearing_id where r.permit_id = p.id and r.state = 'revoked' order by r.id desc limit 1;
      v_language := (select o.language from data.organisation o where o.id = p.org_id);
      v_remedy := rule.remedy(p.service, 'revoked', rule.today(), v_language, false);   -- the letter is the decision: it says how a change is sought (HALL 46 §)
      perform rule.write_letter(p_actor, 'revocation', null, p.id, jsonb_build_object('reason', p_reason,
        'remedy_sentence', v_remedy -> 'sentence', 'annex', v_remedy,
        'hearing_sentence', case v_language
          when 'sv' then case when h.id is null then 'Ärendet var så brådskande att ni inte kunde höras först.' when h.answer = '' then 'Ni fick tillfälle att bli hörda men svarade inte inom utsatt tid.' else 'Ert svar i hörandet har beaktats.' end
          else case when h.id is null then 'Asia oli niin kiireellinen, ettei teitä voitu kuulla etukäteen.' when h.answer = '' then 'Teille varattiin tilaisuus tulla kuulluksi, mutta vastausta ei tullut määräajassa.' else 'Kuulemisessa antamanne vastaus on otettu huomioon.' end end));
    elsif p_kind = 'suspension' then
      perform rule.write_letter(p_actor, 'suspension', null, p.id, jsonb_build_object('reason', p_reason, 'from_on', rule.today(), 'until_on', p.suspended_until));
    else
      perform rule.write_letter(p_actor, 'permit_ended', null, p.id, jsonb_build_object('rights_ended',
        (select nullif(count(*), 0) from data.access_right r where r.permit_id = p.id and r.end_reason = 'permit_ended' and r.changed_at = p.changed_at)));
    end if;
  end loop;
end $$;
comment on function rule.write_stop_letters(rule.actor, bigint, text, text) is 'Letters about a permit that was suspended, ended or revoked, and about those under it.';
