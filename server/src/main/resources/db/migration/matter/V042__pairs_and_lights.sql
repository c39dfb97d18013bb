-- What is red or yellow now lies at the beginning of an index.
create index matter_by_red on matter.matter (red_at, loop)
    where loop not in ('CLOSED', 'MERGED', 'WITHDRAWN', 'SUSPENDED');
create index matter_by_yellow on matter.matter (yellow_at, red_at, loop)
    where loop not in ('CLOSED', 'MERGED', 'WITHDRAWN', 'SUSPENDED');

-- Most words of Chinese have two characters, and an index of trigrams does not help to find them.
create function matter.pairs(words text) returns text[]
    language sql immutable strict parallel safe
    return array(select distinct substr(words, place, 2) from generate_series(1, length(words) - 1) as place);
comment on function matter.pairs is 'Every two characters that follow each other, once.';

drop index matter.matter_by_words;
create index matter_by_pairs on matter.matter using gin (matter.pairs(words));

create index matter_by_step on matter.matter (holder_unit, ask_at, step) where holder_post is null;
comment on index matter.matter_by_step is 'What is asked of a unit, by step, without a look at the rows.';
