/** 服务职工工作台账规则: the rules on ledgers, contact files and assessments. */
package org.uniondomain.rules.service.ledger;
