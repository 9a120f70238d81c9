package org.uniondomain.rules.assembly;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.assembly.CongressMeeting;
import org.uniondomain.core.assembly.UnitNature;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.example.Example;
import org.uniondomain.rules.region.shanghai.ShanghaiWorkersCongress;

/** 职工代表大会示例. */
public final class WorkersCongressExamples {
  private WorkersCongressExamples() {}

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static final WorkersCongress CONGRESS =
      WorkersCongress.builder()
          .nature(UnitNature.OTHER)
          .form(AssemblyForm.WORKERS_CONGRESS)
          .workers(250)
          .delegates(34)
          .managers(18)
          .build();

  private static final CongressMeeting MEETING =
      CongressMeeting.builder()
          .nature(UnitNature.OTHER)
          .ballot(Ballot.builder().heldOn(DAY).total(120).present(80).inFavour(60).build())
          .build();

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "上海市：100人开职工大会",
              CongressRules.COLLECTIVE_FORM,
              Regions.SHANGHAI,
              DAY,
              CONGRESS
                  .withWorkers(Fact.known(100))
                  .withForm(Fact.known(AssemblyForm.GENERAL_MEETING))),
          Example.of(
              "河南省：恰为100人，两种形式皆可",
              CongressRules.COLLECTIVE_FORM,
              Regions.HENAN,
              DAY,
              CONGRESS
                  .withWorkers(Fact.known(100))
                  .withForm(Fact.known(AssemblyForm.GENERAL_MEETING))),
          Example.of(
              "上海市：250人，代表34名", ShanghaiWorkersCongress.NUMBER, Regions.SHANGHAI, DAY, CONGRESS),
          Example.of(
              "上海市：90名代表中管理人员18名",
              CongressDelegateRules.MANAGERS_LIMITED,
              Regions.SHANGHAI,
              DAY,
              CONGRESS.withDelegates(Fact.known(90))),
          Example.of("上海市：恰有半数同意", CongressMeetingRules.MAJORITY, Regions.SHANGHAI, DAY, MEETING),
          Example.of("浙江省：恰有半数同意", CongressMeetingRules.MAJORITY, Regions.ZHEJIANG, DAY, MEETING),
          Example.of(
              "上海市的全民所有制工业企业：恰有半数同意",
              CongressMeetingRules.MAJORITY,
              Regions.SHANGHAI,
              DAY,
              MEETING.withNature(Fact.known(UnitNature.STATE_INDUSTRIAL))));
}
