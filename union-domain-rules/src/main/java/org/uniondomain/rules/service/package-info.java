/** 服务职工规则: the subjects on service to workers, gathered; each has a package of its own. */
package org.uniondomain.rules.service;
