/** 内蒙古自治区规定: where the law of Inner Mongolia differs from that of the nation. */
package org.uniondomain.rules.region.innermongolia;
