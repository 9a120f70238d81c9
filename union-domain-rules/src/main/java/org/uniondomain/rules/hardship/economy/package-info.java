/** 家庭经济状况: who counts in a household, and which income and expenditure counts. */
package org.uniondomain.rules.hardship.economy;
