-- Tasks of the permit desk, in the columns of ui.worklist. Each branch is closed by the reader's roles before it touches a row.
create view ui.permit_task with (security_invoker = true) as
    select 'commitment_to_give' as task, 'permit' as object, p.id as object_id, p.org_id, p.number as title, p.state, null::date as due_on, p.changed_at as since, p.version
      from data.permit p
     where p.state = 'awaiting_commitment' and p.org_id = any (array(select rule.my_role_orgs('permit_contact')))
       and not exists (select from data.commitment c where c.permit_id = p.id and c.terms_version = rule.terms_version(p.service))
    union all
    select 'connection_to_register', 'permit', p.id, p.org_id, p.number, p.state, null, p.changed_at, p.version
      from data.permit p
     where p.state = 'awaiting_commitment' and p.service = 'interface' and p.kind <> 'client' and p.org_id = any (array(select rule.my_role_orgs('technical_contact')))
       and not exists (select from data.connection c where c.permit_id = p.id and c.state <> 'closed')
    union all
    select 'connection_to_accept', 'connection', c.id, c.org_id, coalesce(c.product_name, c.subsystem, p.number), c.state, null, c.changed_at, c.version
      from data.connection c join data.permit p on p.id = c.permit_id
     where c.state = 'test' and 'interface' = any ((select rule.my_scope('expert'))::text[])
    union all
    select 'certificate_ending', 'connection', c.id, c.org_id, coalesce(c.product_name, c.subsystem, p.number), c.state, e.ends_on, c.changed_at, c.version
      from (select x.connection_id, min(x.ends_on) as ends_on from rule.ending_soon x where x.kind = 'certificate' group by x.connection_id) e
      join data.connection c on c.id = e.connection_id
      join data.permit p on p.id = c.permit_id
     where c.org_id = any (array(select rule.my_role_orgs('technical_contact'))) or c.org_id = any (array(select rule.my_role_orgs('permit_contact')))
        or 'interface' = any ((select rule.my_scope('expert'))::text[])
    union all
    select 'permit_hearing_to_answer', 'permit', p.id, p.org_id, p.number, p.state, h.due_on, h.begun_at, p.version
      from data.permit_hearing h join data.permit p on p.id = h.permit_id
     where h.state = 'open' and h.org_id = any (array(select rule.my_role_orgs('permit_contact')))
    union all
    select 'permit_hearing_extension_to_decide', 'permit', p.id, p.org_id, p.number, p.state, h.due_on, p.changed_at, p.version
      from data.permit_hearing h join data.permit p on p.id = h.permit_id
     where h.state = 'open' and h.wish_state = 'asked' and (p.service = any ((select rule.my_scope('expert'))::text[]) or p.service = any ((select rule.my_scope('decider'))::text[]))
    union all
    -- answered, or the day is over: the expert proposes or lets it rest
    select 'permit_hearing_over', 'permit', p.id, p.org_id, p.number, p.state, null, coalesce(h.answered_at, h.begun_at), p.version
      from data.permit_hearing h join data.permit p on p.id = h.permit_id
     where (h.state = 'answered' or (h.state = 'open' and h.due_on < (select rule.today()) and h.wish_state is distinct from 'asked')) and p.service = any ((select rule.my_scope('expert'))::text[])
       and not exists (select from data.revocation r where r.permit_id = p.id and r.state = 'proposed')
    union all
    select 'revocation_to_decide', 'permit', p.id, p.org_id, p.number, p.state, null, r.proposed_at, p.version
      from data.revocation r join data.permit p on p.id = r.permit_id
     where r.state = 'proposed' and p.service = any ((select rule.my_scope('decider'))::text[]) and r.proposed_by <> (select rule.me())
    union all
    -- the day of a suspension has come: it is resumed, extended, or the permit ends; what stands still with its roof waits for the roof
    select 'suspension_to_review', 'permit', p.id, p.org_id, p.number, p.state, p.suspended_until, p.changed_at, p.version
      from data.permit p
     where p.suspended_until <= (select rule.today()) and not p.suspended_by_roof and p.service = any ((select rule.my_scope('decider'))::text[])
    union all
    select 'permit_ending', 'permit', p.id, p.org_id, p.number, p.state, p.valid_until, p.changed_at, p.version
      from data.permit p
     where p.state in ('in_force', 'suspended') and p.valid_until between (select rule.today()) and (select rule.today()) + 90
       and (p.org_id = any (array(select rule.my_role_orgs('permit_contact'))) or p.service = any ((select rule.my_scope('expert'))::text[]))
    union all
    select 'terms_to_accept', 'permit', p.id, p.org_id, p.number, p.state, t.accept_by, t.published_at, p.version
      from data.terms t join data.permit p on p.service = t.service
     where t.version_code = rule.terms_version(t.service) and t.accept_by is not null and p.state in ('in_force', 'suspended')
       and p.org_id = any (array(select rule.my_role_orgs('permit_contact')))
       and not exists (select from data.commitment c where c.permit_id = p.id and c.terms_version = t.version_code)
    union all
    -- the alarm of the agency: the round is over, and the organisation has said nothing
    select 'terms_not_accepted', 'permit', p.id, p.org_id, p.number, p.state, t.accept_by, t.published_at, p.version
      from data.terms t join data.permit p on p.service = t.service
     where t.version_code = rule.terms_version(t.service) and t.accept_by < (select rule.today()) and p.kind <> 'standing' and p.state in ('in_force', 'suspended')
       and p.service = any ((select rule.my_scope('expert'))::text[])
       and not exists (select from data.commitment c where c.permit_id = p.id and c.terms_version = t.version_code);
comment on view ui.permit_task is 'Tasks about permits, connections and terms of the reader, by his roles; part of ui.worklist.';
