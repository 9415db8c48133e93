create view ui.certificate_list with (security_invoker = true) as
select t.id, t.connection_id, t.org_id, c.permit_id, t.subject, t.issuer, t.serial, t.valid_from, t.valid_until, t.replaces_id,
       case when t.valid_until < (select rule.today()) then 'past'
            when exists (select from data.certificate x where x.replaces_id = t.id) then 'followed'
            when t.valid_from > (select rule.today()) then 'to_come'
            when t.valid_until <= (select rule.today()) + 30 then 'ending'
            else 'valid' end as state,
       t.added_at, c.version
  from data.certificate t join data.connection c on c.id = t.connection_id;
comment on view ui.certificate_list is 'Certificates of connections; version is the connection''s.';
