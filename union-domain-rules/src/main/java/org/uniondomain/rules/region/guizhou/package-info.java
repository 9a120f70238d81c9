/** 贵州省规定: where the law of Guizhou differs from that of the nation. */
package org.uniondomain.rules.region.guizhou;
