/**
 * 回执: what was answered, on which facts and by which rules, as digests, so that it can be asked
 * again later and anybody can see what has changed.
 */
package org.uniondomain.json.receipt;
