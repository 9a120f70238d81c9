/** 广西壮族自治区规定: where the law of Guangxi differs from that of the nation. */
package org.uniondomain.rules.region.guangxi;
