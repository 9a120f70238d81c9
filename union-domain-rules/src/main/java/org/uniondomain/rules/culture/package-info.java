/** 职工文化规则: the subjects on culture of workers, gathered; each has a package of its own. */
package org.uniondomain.rules.culture;
