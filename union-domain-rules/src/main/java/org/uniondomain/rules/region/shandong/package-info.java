/** 山东省规定: where the law of Shandong differs from that of the nation. */
package org.uniondomain.rules.region.shandong;
