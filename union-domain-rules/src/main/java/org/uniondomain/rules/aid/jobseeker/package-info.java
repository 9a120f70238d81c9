/** 就业帮扶: who counts as a person in difficulty with employment. */
package org.uniondomain.rules.aid.jobseeker;
