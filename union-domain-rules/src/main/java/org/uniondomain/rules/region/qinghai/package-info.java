/** 青海省: what its law changes. */
package org.uniondomain.rules.region.qinghai;
