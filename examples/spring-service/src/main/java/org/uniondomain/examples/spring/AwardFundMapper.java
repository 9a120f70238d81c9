package org.uniondomain.examples.spring;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;

/** Reads and writes rows of award funds. */
public interface AwardFundMapper extends BaseMapper<AwardFundRow> {}
