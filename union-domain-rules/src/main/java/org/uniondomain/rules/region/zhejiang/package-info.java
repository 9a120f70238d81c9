/** 浙江省规定: where the law of Zhejiang differs from that of the nation. */
package org.uniondomain.rules.region.zhejiang;
