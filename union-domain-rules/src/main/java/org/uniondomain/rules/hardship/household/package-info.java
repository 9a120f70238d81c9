/** 困难职工家庭: the facts of a household that is assessed, with its months and its school children. */
package org.uniondomain.rules.hardship.household;
