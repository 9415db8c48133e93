-- The clock of the rules goes on by itself again, and the tools go.
do $$
begin
  execute (select definition from demo.kept);
end $$;
drop schema demo cascade;
