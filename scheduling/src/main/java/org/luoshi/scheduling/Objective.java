package org.luoshi.scheduling;

/** What a good plan is. */
public sealed interface Objective {

    /** All is finished as early as can be 最短工期. */
    record Makespan() implements Objective {}

    /** Everything starts as late as its deadline allows 倒排; days count by their project's priority. */
    record LatestStart() implements Objective {}

    /** Each project is finished as early as can be; days count by its priority. */
    record EarliestFinish() implements Objective {}

    /** The most that is used of each resource at one time is as small as can be 资源均衡; summed in units. */
    record Level() implements Objective {}

    /**
     * As few days as can be lie between each start and the one it has in the baseline 最小扰动; days count by priority.
     * Activities that the baseline does not name are free.
     */
    record Undisturbed(Schedule baseline) implements Objective {}
}
