package org.luoshi.scheduling.validate;

import java.time.LocalDate;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.ResourceId;

/** What is wrong with a schedule. */
public sealed interface Fault {

    String sentence();

    record Missing(ActivityId activity) implements Fault {
        @Override
        public String sentence() {
            return "活动 %s 没有排 · is not planned".formatted(activity);
        }
    }

    record Outside(ActivityId activity, String bound, LocalDate limit) implements Fault {
        @Override
        public String sentence() {
            return "活动 %s 越过了%s %s · is outside its bound".formatted(activity, bound, limit);
        }
    }

    record WrongLength(ActivityId activity, int worked, int asked) implements Fault {
        @Override
        public String sentence() {
            return "活动 %s 排了 %d 个工作日，应为 %d · has the wrong length".formatted(activity, worked, asked);
        }
    }

    record DayOff(ActivityId activity, LocalDate day) implements Fault {
        @Override
        public String sentence() {
            return "活动 %s 在休息日 %s 开始或结束 · starts or ends on a day off".formatted(activity, day);
        }
    }

    record Broken(Link link, int lag) implements Fault {
        @Override
        public String sentence() {
            return "搭接 %s→%s（%s）间隔 %d 个工作日，不合要求 · the link does not hold"
                    .formatted(link.from(), link.to(), link.kind(), lag);
        }
    }

    record Overused(ResourceId resource, LocalDate day, long used, int there) implements Fault {
        @Override
        public String sentence() {
            return "资源 %s 在 %s 用了 %d，只有 %d · is overused".formatted(resource, day, used, there);
        }
    }
}
