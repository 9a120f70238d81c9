/**
 * 说明: why an answer is what it is, in Chinese and in English: the clause in our own words, the
 * facts, the comparison, the sources, what to bear in mind and what would cure a breach.
 *
 * <p>An explanation reads the same bound tree that decided. This package knows no subject and no
 * rulebook; {@code book} hands it what was bound and asks for the words.
 */
package org.uniondomain.rules.explain;
