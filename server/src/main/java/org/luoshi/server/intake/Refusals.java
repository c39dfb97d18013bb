package org.luoshi.server.intake;

import org.luoshi.server.intake.Decision.Refused;

/** Every reason for which a reviewer's command is not carried out: its code, and what to do. */
final class Refusals {

    static final Refused NO_DOCUMENT = new Refused("no-document", "没有这份文件，请回到文件列表重新打开。");
    static final Refused NO_CANDIDATE = new Refused("no-candidate", "这一条已不存在，请刷新页面。");
    static final Refused ALREADY_CONFIRMED = new Refused("already-confirmed", "这一条已确认为事项，要修改请先撤回确认。");
    static final Refused ALREADY_SET_ASIDE = new Refused("already-set-aside", "这一条已列为不立项，要处理请先撤回。");
    static final Refused ALREADY_SPLIT = new Refused("already-split", "这一条已拆分，请处理拆出的各条，或先撤回拆分。");
    static final Refused ALREADY_MERGED = new Refused("already-merged", "这一条已并入其他候选，请处理合并后的那一条，或先撤回合并。");
    static final Refused TITLE_MISSING = new Refused("title-missing", "事项名称是空的，请填写后再保存。");
    static final Refused TITLE_TOO_LONG = new Refused("title-too-long", "事项名称超过 500 字，请缩短后再保存。");
    static final Refused OWNER_TWICE = new Refused("owner-twice", "同一单位写了两次，请只保留一处。");
    static final Refused RANGE_REVERSED = new Refused("range-reversed", "指标区间的上限小于下限，请检查后再保存。");
    static final Refused NOTE_MISSING = new Refused("note-missing", "选择“其他”时请写明理由。");
    static final Refused NOTE_TOO_LONG = new Refused("note-too-long", "理由超过 500 字，请缩短。");
    static final Refused CUT_OUTSIDE = new Refused("cut-outside", "拆分位置不在这一条的文字里面，请重新选择。");
    static final Refused PART_EMPTY = new Refused("part-empty", "拆出的某一段没有文字，请换一个拆分位置。");
    static final Refused TOO_FEW_MEASURES = new Refused("too-few-measures", "这一条在原文中不足两个指标，请改为手动选择拆分位置。");
    static final Refused NO_CUT_BETWEEN = new Refused("no-cut-between", "指标之间没有可以拆开的标点，请手动选择拆分位置。");
    static final Refused TOO_FEW_TO_MERGE = new Refused("too-few-to-merge", "合并至少要选两条候选。");
    static final Refused NOTHING_TO_TAKE_BACK = new Refused("nothing-to-take-back", "这一条还没有处理过，没有可撤回的操作。");
    static final Refused PARTS_DECIDED = new Refused("parts-decided", "拆分或合并得到的候选已有处理，请先撤回那些处理。");
    static final Refused MATTER_MOVED = new Refused("matter-moved", "该事项已有后续办理，不能撤回确认；确需终止请在事项中撤销。");
    static final Refused NO_SENTENCE = new Refused("no-sentence", "没有这个句子，请刷新页面。");
    static final Refused WORDS_OUTSIDE = new Refused("words-outside", "选中的文字不在文件正文之内，请重新选择。");
    static final Refused WORDS_EMPTY = new Refused("words-empty", "选中的只有空白或标点，请选择文字。");
    static final Refused WORDS_TOO_LONG = new Refused("words-too-long", "选中的文字超过 2000 字，请分段选择。");
    static final Refused ALREADY_CANDIDATE = new Refused("already-candidate", "这段文字已经是候选，请在右侧列表中处理。");

    static final Refused PLACE_TOO_LONG = new Refused("place-too-long", "地区或单位名称超过 100 字，请缩短后再保存。");
    static final Refused NO_PLAYBOOK = new Refused("no-playbook", "没有这个流程模板，请刷新页面后从列表中选择。");

    private Refusals() {}
}
