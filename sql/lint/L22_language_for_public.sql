-- PUBLIC may use no language, so a stolen login cannot create a function or run a DO block.
select l.lanname from pg_language l
where l.lanpltrusted and (l.lanacl is null or exists (select from aclexplode(l.lanacl) g where g.grantee = 0));
