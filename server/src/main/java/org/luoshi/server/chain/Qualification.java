package org.luoshi.server.chain;

/** What an enterprise was recognised as, the lower rungs first. The names are written into events and ladder files. */
public enum Qualification {
    /** 规模以上工业企业. */
    ABOVE_SCALE,
    /** 科技型中小企业. */
    TECH_SME,
    /** 高新技术企业. */
    HIGH_TECH,
    /** 专精特新中小企业. */
    SPECIALISED,
    /** 专精特新“小巨人”企业. */
    LITTLE_GIANT,
    /** 制造业单项冠军企业. */
    CHAMPION
}
