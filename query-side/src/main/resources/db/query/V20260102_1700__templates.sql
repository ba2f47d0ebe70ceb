-- Reply templates, a row for each version: its words, and whether letters are written with them.
create table read.template (
    template_id text   not null,
    version     int    not null,
    sort_key    text   collate "C" not null unique,
    kind        text   not null,
    committee   text,
    standing    text   not null,
    view        json   not null,
    primary key (template_id, version)
);
