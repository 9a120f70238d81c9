/**
 * What is known: a value that may be known in full, in part or not at all ({@link
 * org.uniondomain.core.fact.Fact}), and a list that may still be growing ({@link
 * org.uniondomain.core.fact.Listing}).
 *
 * <p>Neither ever reads missing knowledge as zero, as false or as empty.
 */
package org.uniondomain.core.fact;
