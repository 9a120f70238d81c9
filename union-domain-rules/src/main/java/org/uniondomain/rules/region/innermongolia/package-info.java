/** 内蒙古自治区: what the law of Inner Mongolia changes, and nothing else. */
package org.uniondomain.rules.region.innermongolia;
