package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.rules.honour.HonourFacts.HONOUR;
import static org.uniondomain.rules.honour.ModelWorkerFacts.MODEL_WORKER;
import static org.uniondomain.rules.honour.SelectionListFacts.SELECTION_LIST;

import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;

/**
 * 内蒙古自治区评先评优: what is known of the regional texts on honours and model workers is in the rules
 * themselves, with its certainty.
 */
public final class InnerMongoliaHonours {
  private InnerMongoliaHonours() {}

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA).reads(HONOUR).reads(SELECTION_LIST).reads(MODEL_WORKER);
}
