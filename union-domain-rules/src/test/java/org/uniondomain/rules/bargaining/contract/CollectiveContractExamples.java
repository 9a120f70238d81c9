package org.uniondomain.rules.bargaining.contract;

import static org.uniondomain.rules.bargaining.contract.ContractCases.comprehensive;
import static org.uniondomain.rules.bargaining.contract.ContractCases.march;
import static org.uniondomain.rules.bargaining.contract.ContractCases.wageAgreement;
import static org.uniondomain.rules.bargaining.contract.ContractContentRules.WOMENS_CONTENT;
import static org.uniondomain.rules.bargaining.filing.EffectRules.EFFECT;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_EFFECT;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.BY_ENTERPRISE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.example.Example;

/** 集体合同示例. */
public final class CollectiveContractExamples {
  private CollectiveContractExamples() {}

  private static final LocalDate LATER = LocalDate.of(2013, 6, 30);
  private static final CollectiveContract OF_2014 =
      ContractCases.received(ContractKind.WAGE, LocalDate.of(2014, 3, 10));
  private static final CollectiveContract OF_2023 =
      ContractCases.received(ContractKind.COMPREHENSIVE, LocalDate.of(2023, 1, 6));

  /** 示例. */
  public static final ImmutableList<Example<CollectiveContract>> ALL =
      ImmutableList.of(
          Example.of("收到后十五日内未提出异议", EFFECT, Division.NATION, LATER, comprehensive()),
          Example.of("审查期内，尚未提出异议", EFFECT, Division.NATION, march(20), comprehensive()),
          Example.of(
              "第十五日送达异议",
              EFFECT,
              Division.NATION,
              LATER,
              comprehensive().withObjectionServedOn(Fact.known(march(26)))),
          Example.of(
              "是否提出异议不明",
              EFFECT,
              Division.NATION,
              LATER,
              comprehensive().withObjectionServedOn(Fact.unknown())),
          Example.of(
              "工资协议的无异议审查意见于期内送达",
              WAGE_EFFECT,
              Division.NATION,
              LATER,
              wageAgreement().withNoObjectionOpinionServedOn(Fact.known(march(15)))),
          Example.of("工资协议自收到起算", WAGE_EFFECT, InnerMongolia.HOHHOT, LATER, wageAgreement()),
          Example.of(
              "生效第九日公布：全国规定已逾期，自治区规定未逾期",
              BY_ENTERPRISE,
              InnerMongolia.HOHHOT,
              LocalDate.of(2014, 6, 30),
              OF_2014.withPublishedByEnterpriseOn(Fact.known(LocalDate.of(2014, 4, 4)))),
          Example.of(
              "生效第七日尚未公布", BY_ENTERPRISE, InnerMongolia.HOHHOT, LocalDate.of(2014, 4, 2), OF_2014),
          Example.of(
              "2023-01-01签订，没有女职工内容",
              WOMENS_CONTENT,
              Division.NATION,
              LocalDate.of(2026, 6, 30),
              OF_2023),
          Example.of(
              "2022-12-31签订，没有女职工内容",
              WOMENS_CONTENT,
              Division.NATION,
              LocalDate.of(2026, 6, 30),
              OF_2023.withSignedOn(Fact.known(LocalDate.of(2022, 12, 31)))));
}
