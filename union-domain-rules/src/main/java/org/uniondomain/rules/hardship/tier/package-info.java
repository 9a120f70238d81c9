/**
 * 困难等次: which tier and which file a household reaches, what bars it and when it is out of hardship.
 */
package org.uniondomain.rules.hardship.tier;
