package org.uniondomain.rules.culture.room;

import org.uniondomain.core.culture.room.CounsellingHost;
import org.uniondomain.core.culture.room.CounsellingRoom;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工心理辅导室要素: what can be told of the psychological counselling room. */
public final class CounsellingRoomFacts {
  private CounsellingRoomFacts() {}

  /** 职工心理辅导室. */
  public static final Subject<CounsellingRoom> COUNSELLING_ROOM =
      Subject.named(
          "counselling-room", CounsellingRoom.class, "职工心理辅导室", "psychological counselling room");

  /** 设置场所. */
  public static final Choice<CounsellingRoom, CounsellingHost> HOST =
      COUNSELLING_ROOM.choice(
          "host",
          "设置场所",
          "host",
          CounsellingHost.class,
          CounsellingRoom::host,
          CounsellingRoom::withHost);

  /** 具备条件. */
  public static final Flag<CounsellingRoom> CONDITIONS_MET =
      COUNSELLING_ROOM.judgement(
          "conditions-met",
          "具备条件",
          "conditions met",
          CounsellingRoom::conditionsMet,
          CounsellingRoom::withConditionsMet);

  /** 所在盟市. */
  public static final ValueFact<CounsellingRoom, Division> LEAGUE =
      COUNSELLING_ROOM.value(
          "league",
          "所在盟市",
          "league or city",
          Division.class,
          CounsellingRoom::league,
          CounsellingRoom::withLeague);

  /** 词汇. */
  public static final Vocabulary<CounsellingRoom> VOCABULARY =
      Vocabulary.of(COUNSELLING_ROOM, CounsellingRoom.builder().build())
          .with(HOST, CONDITIONS_MET, LEAGUE);
}
