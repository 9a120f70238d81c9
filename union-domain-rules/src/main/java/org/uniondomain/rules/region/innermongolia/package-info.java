/** 内蒙古自治区: what its law changes. */
package org.uniondomain.rules.region.innermongolia;
