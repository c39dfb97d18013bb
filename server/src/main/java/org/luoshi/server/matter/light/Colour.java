package org.luoshi.server.matter.light;

/** A light's colour, from good to bad. */
public enum Colour {
    /** 无灯: over or suspended. */
    NONE,
    /** 绿灯. */
    GREEN,
    /** 黄灯. */
    YELLOW,
    /** 红灯. */
    RED
}
