alter table measure.indicator add column retired boolean not null default false;
alter table measure.indicator add column ask_at timestamptz;
comment on column measure.indicator.retired is 'Followed no more: no light, no forecast, and nothing is asked for.';
comment on column measure.indicator.ask_at is 'From when its owner is asked for the first figure that is not there yet; null for one that is followed no more.';

create index indicator_by_asking on measure.indicator (owner, ask_at) where not retired;
