/** Judges the facts: rules, their sources and their answers. */
@org.jspecify.annotations.NullMarked
module org.uniondomain.rules {
  requires transitive org.uniondomain.core;
  requires static org.immutables.value.annotations;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;

  exports org.uniondomain.rules;
  exports org.uniondomain.rules.aid;
  exports org.uniondomain.rules.aid.fund;
  exports org.uniondomain.rules.aid.grant;
  exports org.uniondomain.rules.aid.health;
  exports org.uniondomain.rules.aid.jobseeker;
  exports org.uniondomain.rules.aid.network;
  exports org.uniondomain.rules.aid.standard;
  exports org.uniondomain.rules.aid.study;
  exports org.uniondomain.rules.assembly;
  exports org.uniondomain.rules.audit;
  exports org.uniondomain.rules.bargaining;
  exports org.uniondomain.rules.book;
  exports org.uniondomain.rules.competition;
  exports org.uniondomain.rules.employment;
  exports org.uniondomain.rules.explain;
  exports org.uniondomain.rules.hardship;
  exports org.uniondomain.rules.hardship.allowance;
  exports org.uniondomain.rules.hardship.economy;
  exports org.uniondomain.rules.hardship.file;
  exports org.uniondomain.rules.hardship.holder;
  exports org.uniondomain.rules.hardship.household;
  exports org.uniondomain.rules.hardship.tier;
  exports org.uniondomain.rules.lang;
  exports org.uniondomain.rules.law;
  exports org.uniondomain.rules.organisation;
  exports org.uniondomain.rules.organisation.asset;
  exports org.uniondomain.rules.organisation.election;
  exports org.uniondomain.rules.organisation.founding;
  exports org.uniondomain.rules.organisation.home;
  exports org.uniondomain.rules.organisation.member;
  exports org.uniondomain.rules.organisation.money;
  exports org.uniondomain.rules.organisation.officer;
  exports org.uniondomain.rules.organisation.structure;
  exports org.uniondomain.rules.region.beijing;
  exports org.uniondomain.rules.region.chongqing;
  exports org.uniondomain.rules.region.hebei;
  exports org.uniondomain.rules.region.henan;
  exports org.uniondomain.rules.region.hubei;
  exports org.uniondomain.rules.region.innermongolia;
  exports org.uniondomain.rules.region.jiangsu;
  exports org.uniondomain.rules.region.qinghai;
  exports org.uniondomain.rules.region.shandong;
  exports org.uniondomain.rules.region.shanghai;
  exports org.uniondomain.rules.region.zhejiang;
  exports org.uniondomain.rules.service;
  exports org.uniondomain.rules.statistics;
  exports org.uniondomain.rules.wage;
}
