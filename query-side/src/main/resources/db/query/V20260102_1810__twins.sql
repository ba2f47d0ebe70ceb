-- Few proposals ask for the same as another; every follow-up and every card wants to know which.
create index annal_course_twin on read.annal_course (subject) where same_as is not null;
