/** 虚构的工会系统: a fictional union system, which the properties of the test tree are about. */
package org.uniondomain.examples.propertysuite;
