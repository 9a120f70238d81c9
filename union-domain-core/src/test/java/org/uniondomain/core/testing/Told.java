package org.uniondomain.core.testing;

/**
 * 实情与所知: a subject of which everything is settled, and the same subject as far as it was told.
 *
 * @param <S> the subject
 * @param whole what is the case: every fact known, or none
 * @param told what of it was told; it admits the whole and says no more
 */
public record Told<S>(S whole, S told) {}
