package org.uniondomain.rules.bargaining.coverage;

import static org.uniondomain.core.bargaining.contract.ContractScope.REGIONAL;
import static org.uniondomain.core.bargaining.contract.ContractScope.SECTORAL;
import static org.uniondomain.core.bargaining.coverage.ContractSector.CATERING;
import static org.uniondomain.core.bargaining.coverage.ContractSector.CONSTRUCTION;
import static org.uniondomain.core.bargaining.coverage.ContractSector.INSTANT_DELIVERY;
import static org.uniondomain.core.bargaining.coverage.ContractSector.MINING;
import static org.uniondomain.core.bargaining.coverage.ContractSector.PROCESSING;
import static org.uniondomain.core.bargaining.coverage.ContractSector.RIDE_HAILING;
import static org.uniondomain.core.bargaining.coverage.ContractSector.TRANSPORT;
import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageFacts.CONTRACT_COVERAGE;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageFacts.EMPLOYERS;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageFacts.SCOPE;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageFacts.SECTOR;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Condition.reads;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.InnerMongoliaLaw.BARGAINING_DRIVE_REPORT;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.coverage.ContractCoverage;
import org.uniondomain.core.bargaining.coverage.SectorStanding;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 集体合同覆盖规则: for which trades contracts are concluded, and which employers they cover. */
public final class ContractCoverageRules {
  private ContractCoverageRules() {}

  private static final LocalDate START = LocalDate.of(2008, 1, 1);

  /**
   * 加工、交通运输业列名: whether the list of the place names processing and transport. The law names neither
   * and its list is open, so a place that names them displaces nothing of it.
   */
  public static final Threshold<Boolean> PROCESSING_AND_TRANSPORT =
      threshold(
              "bargaining.coverage.processing-and-transport",
              FLAG,
              EXACTLY,
              "列明加工业和交通运输业",
              "processing and transport are named")
          .since(START, false, LIBRARY_CONVENTIONS.cited(), CONVENTION);

  /** 即时配送、网约车列名: whether the list of the place names instant delivery and ride hailing. */
  public static final Threshold<Boolean> PLATFORM_TRADES =
      threshold(
              "bargaining.coverage.platform-trades",
              FLAG,
              EXACTLY,
              "列明即时配送和网约车",
              "instant delivery and ride hailing are named")
          .since(START, false, LIBRARY_CONVENTIONS.cited(), CONVENTION);

  /** 行业是否列明: the lists are open, so that a trade they do not name is no breach. */
  public static final Determination<ContractCoverage, SectorStanding> SECTOR_STANDING =
      determination("bargaining.coverage.sector", CONTRACT_COVERAGE, SectorStanding.class)
          .label("区域性、行业性集体合同的行业", "trade of a regional or sectoral contract")
          .clause(
              LABOUR_CONTRACT_LAW.article(53),
              TEXT,
              MAY,
              "建筑业、采矿业、餐饮服务业等行业可以订立行业性或者区域性集体合同",
              "construction, mining, catering and the like can have sectoral or regional contracts")
          .when(SCOPE.isOneOf(REGIONAL, SECTORAL))
          .firstMatch()
          .outcome(
              SectorStanding.NAMED,
              any(
                  SECTOR.isOneOf(CONSTRUCTION, MINING, CATERING),
                  SECTOR.isOneOf(PROCESSING, TRANSPORT).and(reads(PROCESSING_AND_TRANSPORT)),
                  SECTOR.isOneOf(INSTANT_DELIVERY, RIDE_HAILING).and(reads(PLATFORM_TRADES))))
          .otherwise(SectorStanding.NOT_NAMED)
          .build();

  /** 覆盖的用人单位数. */
  public static final Calculation<ContractCoverage, Integer> COVERED_EMPLOYERS =
      Calculation.<ContractCoverage, Integer>calculation(
              "bargaining.coverage.employers", CONTRACT_COVERAGE, COUNT)
          .label("覆盖的用人单位数", "employers covered")
          .clause(
              LABOUR_CONTRACT_LAW.article(54, 2),
              TEXT,
              SHALL,
              "区域、行业内的用人单位均计入",
              "every employer of the area and trade is counted")
          .is(EMPLOYERS.count(CoveredEmployerFacts.IN_AREA))
          .build();

  /** 覆盖的职工人数. */
  public static final Calculation<ContractCoverage, Integer> COVERED_WORKERS =
      Calculation.<ContractCoverage, Integer>calculation(
              "bargaining.coverage.workers", CONTRACT_COVERAGE, COUNT)
          .label("覆盖的职工人数", "workers covered")
          .clause(
              LABOUR_CONTRACT_LAW.article(54, 2),
              TEXT,
              SHALL,
              "区域、行业内用人单位的职工均计入",
              "the workers of every employer of the area and trade are counted")
          .is(EMPLOYERS.sum(CoveredEmployerFacts.WORKERS, CoveredEmployerFacts.IN_AREA))
          .build();

  /** 覆盖名册. */
  public static final Requirement<ContractCoverage> LISTED =
      requirement("bargaining.coverage.listed", CONTRACT_COVERAGE)
          .label("列有覆盖的用人单位名册", "list of covered employers")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "区域性、行业性集体合同列有覆盖的用人单位",
              "a regional or sectoral contract has a list of the employers it covers")
          .when(SCOPE.isOneOf(REGIONAL, SECTORAL))
          .that(EMPLOYERS.some(CoveredEmployerFacts.IN_AREA))
          .build();

  /** 规则. */
  public static final SubjectRules<ContractCoverage> RULES =
      SubjectRules.of(VOCABULARY, SECTOR_STANDING, COVERED_EMPLOYERS, COVERED_WORKERS, LISTED);
}
