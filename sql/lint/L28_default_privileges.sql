-- What our roles make later starts without rights for PUBLIC.
select r.role from unnest(array['lv_owner', 'lv_writer', 'lv_sealer', 'lv_rolemaker', 'lv_killer']) r (role)
where not exists (select from pg_default_acl d where d.defaclrole = r.role::regrole and d.defaclnamespace = 0 and d.defaclobjtype = 'f'
                    and not exists (select from aclexplode(d.defaclacl) g where g.grantee = 0));
