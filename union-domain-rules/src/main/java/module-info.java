/** Judges the facts: rules, their sources and their answers. */
@org.jspecify.annotations.NullMarked
module org.uniondomain.rules {
  requires transitive org.uniondomain.core;
  requires static org.immutables.value.annotations;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;

  exports org.uniondomain.rules.audit;
  exports org.uniondomain.rules;
  exports org.uniondomain.rules.aid;
  exports org.uniondomain.rules.assembly;
  exports org.uniondomain.rules.bargaining;
  exports org.uniondomain.rules.book;
  exports org.uniondomain.rules.competition;
  exports org.uniondomain.rules.culture;
  exports org.uniondomain.rules.culture.activity;
  exports org.uniondomain.rules.culture.room;
  exports org.uniondomain.rules.culture.venue;
  exports org.uniondomain.rules.employment;
  exports org.uniondomain.rules.explain;
  exports org.uniondomain.rules.hardship;
  exports org.uniondomain.rules.lang;
  exports org.uniondomain.rules.law;
  exports org.uniondomain.rules.organisation;
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
  exports org.uniondomain.rules.service.deputy;
  exports org.uniondomain.rules.service.ledger;
  exports org.uniondomain.rules.service.petition;
  exports org.uniondomain.rules.service.plan;
  exports org.uniondomain.rules.service.reception;
  exports org.uniondomain.rules.service.rectification;
  exports org.uniondomain.rules.service.safety;
  exports org.uniondomain.rules.service.training;
  exports org.uniondomain.rules.service.visit;
  exports org.uniondomain.rules.service.warning;
  exports org.uniondomain.rules.statistics;
  exports org.uniondomain.rules.wage;
}
