package org.luoshi.server.matter;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** The list as the spreadsheet that offices pass on: 序号, 类别, 重点任务 原文, 量化目标, 牵头单位 …. */
@Component
public class MatterSheet {

    /** Writes an xlsx of all that the filter leaves, whatever its page; leaves the stream open. */
    public void write(MatterFilter filter, OutputStream out) throws IOException {}
}
