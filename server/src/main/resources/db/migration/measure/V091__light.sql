alter table measure.indicator add column light text not null default 'NONE';
alter table measure.indicator add column behind numeric not null default 0;
comment on column measure.indicator.light is 'As of its last figure: RED, YELLOW, GREEN, or NONE without a target or a figure.';
comment on column measure.indicator.behind is 'Percentage points behind the pace as of its last figure; below 0 ahead of it.';
