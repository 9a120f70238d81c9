/** States the facts of trade-union work; knows no rule. */
@org.jspecify.annotations.NullMarked
module org.uniondomain.core {
  requires transitive com.google.common;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.hibernate.validator;

  exports org.uniondomain.core.aid.fund;
  exports org.uniondomain.core.aid.grant;
  exports org.uniondomain.core.aid.health;
  exports org.uniondomain.core.aid.jobseeker;
  exports org.uniondomain.core.aid.network;
  exports org.uniondomain.core.aid.standard;
  exports org.uniondomain.core.aid.study;
  exports org.uniondomain.core.assembly;
  exports org.uniondomain.core.bargaining;
  exports org.uniondomain.core.bargaining.change;
  exports org.uniondomain.core.bargaining.contract;
  exports org.uniondomain.core.bargaining.coverage;
  exports org.uniondomain.core.bargaining.dispute;
  exports org.uniondomain.core.bargaining.draft;
  exports org.uniondomain.core.bargaining.drive;
  exports org.uniondomain.core.bargaining.performance;
  exports org.uniondomain.core.bargaining.protection;
  exports org.uniondomain.core.bargaining.round;
  exports org.uniondomain.core.bargaining.side;
  exports org.uniondomain.core.competition.body;
  exports org.uniondomain.core.competition.contest;
  exports org.uniondomain.core.competition.fund;
  exports org.uniondomain.core.competition.labour;
  exports org.uniondomain.core.competition.recognition;
  exports org.uniondomain.core.competition.result;
  exports org.uniondomain.core.constraint;
  exports org.uniondomain.core.culture.activity;
  exports org.uniondomain.core.culture.room;
  exports org.uniondomain.core.culture.venue;
  exports org.uniondomain.core.employment;
  exports org.uniondomain.core.fact;
  exports org.uniondomain.core.hardship.allowance;
  exports org.uniondomain.core.hardship.economy;
  exports org.uniondomain.core.hardship.file;
  exports org.uniondomain.core.hardship.holder;
  exports org.uniondomain.core.hardship.household;
  exports org.uniondomain.core.hardship.tier;
  exports org.uniondomain.core.honour;
  exports org.uniondomain.core.identity;
  exports org.uniondomain.core.law;
  exports org.uniondomain.core.money;
  exports org.uniondomain.core.organisation.asset;
  exports org.uniondomain.core.organisation.election;
  exports org.uniondomain.core.organisation.founding;
  exports org.uniondomain.core.organisation.home;
  exports org.uniondomain.core.organisation.member;
  exports org.uniondomain.core.organisation.money;
  exports org.uniondomain.core.organisation.officer;
  exports org.uniondomain.core.organisation.structure;
  exports org.uniondomain.core.place;
  exports org.uniondomain.core.service.deputy;
  exports org.uniondomain.core.service.ledger;
  exports org.uniondomain.core.service.petition;
  exports org.uniondomain.core.service.plan;
  exports org.uniondomain.core.service.reception;
  exports org.uniondomain.core.service.rectification;
  exports org.uniondomain.core.service.safety;
  exports org.uniondomain.core.service.training;
  exports org.uniondomain.core.service.visit;
  exports org.uniondomain.core.service.warning;
  exports org.uniondomain.core.statistics;
  exports org.uniondomain.core.statistics.rate;
  exports org.uniondomain.core.style;
  exports org.uniondomain.core.time;
  exports org.uniondomain.core.wage;
  exports org.uniondomain.core.wage.minimum;
  exports org.uniondomain.core.wage.overtime;
  exports org.uniondomain.core.wage.women;

  provides jakarta.validation.valueextraction.ValueExtractor with
      org.uniondomain.core.constraint.FactExtractor,
      org.uniondomain.core.constraint.ListingExtractor;
}
