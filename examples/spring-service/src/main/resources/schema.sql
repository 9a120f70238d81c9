create table ldjs_jljj (
  id bigint auto_increment primary key,
  dwmc varchar(200),
  tyshxydm varchar(18),
  xzqh varchar(6),
  nd int,
  gzze double precision,
  tqje double precision,
  lzkm varchar(8)
);

create table knzg_jt (
  id bigint auto_increment primary key,
  xm varchar(50),
  sfzh varchar(18),
  xzqh varchar(6),
  jtrks int,
  jtsr double precision,
  gxzc double precision,
  jycb double precision,
  dbbz double precision,
  dbh varchar(1)
);
