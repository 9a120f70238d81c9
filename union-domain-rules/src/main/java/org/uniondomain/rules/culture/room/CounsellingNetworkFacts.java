package org.uniondomain.rules.culture.room;

import org.uniondomain.core.culture.room.CounsellingNetwork;
import org.uniondomain.core.culture.room.CounsellingRoom;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工心理辅导室网络要素: what can be told of the network of counselling rooms. */
public final class CounsellingNetworkFacts {
  private CounsellingNetworkFacts() {}

  /** 职工心理辅导室网络. */
  public static final Subject<CounsellingNetwork> COUNSELLING_NETWORK =
      Subject.named(
          "counselling-network",
          CounsellingNetwork.class,
          "职工心理辅导室网络",
          "network of counselling rooms");

  /** 盟市数. */
  public static final QuantityFact<CounsellingNetwork, Integer> LEAGUES =
      COUNSELLING_NETWORK.count(
          "leagues",
          "盟市数",
          "leagues and cities",
          CounsellingNetwork::leagues,
          CounsellingNetwork::withLeagues);

  /** 心理辅导室. */
  public static final Items<CounsellingNetwork, CounsellingRoom> ROOMS =
      COUNSELLING_NETWORK.items(
          "rooms",
          "心理辅导室",
          "rooms",
          CounsellingRoom.class,
          CounsellingNetwork::rooms,
          CounsellingNetwork::withRooms);

  /** 词汇. */
  public static final Vocabulary<CounsellingNetwork> VOCABULARY =
      Vocabulary.of(COUNSELLING_NETWORK, CounsellingNetwork.builder().build())
          .with(LEAGUES)
          .with(ROOMS, CounsellingRoomFacts.VOCABULARY);
}
