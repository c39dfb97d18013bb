-- What is asked of a unit, in the order of its clocks: the first cards of a desk are read, not sorted.
create index matter_by_asking on matter.matter (holder_unit, step, hold_by, id) include (ask_at)
    where holder_post is null;
