/** 职工之家: which unions may be named a model home of workers. */
package org.uniondomain.rules.organisation.home;
