-- A permit contact leaves the intermediary; his login ends the same day.
insert into demo.thing select 'person', 'risto', demo.who('risto');
select demo.plan(61, 'outi', 'end_login', 'person', 'risto', $$'{"reason": "Työsuhde Suomen Tietovälitys Oy:ssä on päättynyt, ilmoitus yhteyshenkilöltä"}'$$);
