/** 江苏省: what its law and that of its cities changes. */
package org.uniondomain.rules.region.jiangsu;
