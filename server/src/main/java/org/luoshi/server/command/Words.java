package org.luoshi.server.command;

import java.io.PrintWriter;
import java.util.List;
import org.luoshi.server.ledger.audit.Finding;
import org.luoshi.server.ledger.audit.Report;

/** Findings of an audit in words. */
final class Words {

    private Words() {}

    /** One line for each altered place, and for each altered thing that travels beside the ledger. */
    static void tell(PrintWriter out, Report report, List<String> altered) {
        report.findings().forEach(finding -> out.println(of(finding)));
        altered.forEach(name -> out.println("✗ %s：附带内容被改 · altered".formatted(name)));
    }

    private static String of(Finding finding) {
        return "✗ %s：%s".formatted(finding.place(), of(finding.fault()));
    }

    private static String of(Finding.Fault fault) {
        return switch (fault) {
            case MISSING -> "缺失 · missing";
            case SURPLUS -> "多出 · not the ledger's own";
            case VERSION -> "在所属流中不连续 · does not follow in its stream (order)";
            case TIME -> "时间被改 · time altered";
            case STREAM -> "所属流被改 · stream altered";
            case TYPE -> "类型被改 · type altered";
            case ACTOR -> "经办人被改 · actor altered";
            case PAYLOAD -> "内容被改 · payload altered";
            case ORDER -> "顺序被改 · order altered";
            case LEAF -> "指纹被改 · its proof altered";
            case SUBTREE -> "其中有改写，或中间指纹被改 · rewritten somewhere in here, or the kept hash altered";
            case HEAD -> "账头与事件不符 · the head does not fit the events";
            case CHECKPOINT_UNREADABLE -> "校验点不成形 · no well-formed checkpoint of this ledger";
            case CHECKPOINT_SIGNATURE -> "签名不对或不认识签名的密钥 · signature wrong, or its key unknown";
            case CHECKPOINT_ROOT -> "与校验点不符，其中有改写 · differs from the checkpoint: rewritten somewhere in here";
            case CHECKPOINT_BEYOND -> "校验点所述的事件不在 · the checkpoint speaks of events that are not there";
            case KEY -> "没有用这把密钥签的校验点 · no checkpoint bears this key's signature";
            case FILE -> "文件内容被改 · file altered";
            case FILE_MISSING -> "所指的文件不在了 · the file it names is gone";
        };
    }
}
