-- Everything planned, in the order of time. Every session setting that an act leaves behind is put back.
do $$
declare
  r record;
begin
  for r in select * from demo.plan order by days_ago desc, no loop
    perform demo.act(r.who, r.days_ago, r.command, r.object, r.handle, r.arguments, r.code);
  end loop;
end $$;
