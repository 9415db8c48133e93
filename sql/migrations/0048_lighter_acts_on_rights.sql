-- What every act on a right paid for without need. The text of each CHECK is parsed anew by every statement that writes a row: what these
-- three said is watched by the trigger on rights and by the two functions that write the looked-up periods.
alter table data.access_right drop constraint access_right_period_check, drop constraint access_right_four_eyes;
alter table data.effective_right drop constraint effective_right_period_check;
-- A look-up of the past is found through the user id of the right and the primary key.
drop index data.effective_right_past_idx;
